/** Totals of questionnaires in the period, with the published grades of MIDAS and HIT-6. */
import { nameKey } from '../../journal/scalars/words';
import { type Told, told } from '../../journal/translate';
import type { FigureContext } from '../figure-context';
import type { ScoreFigures } from '../figure-types/days';
import { compareTexts } from '../order';
import { type DiaryContent, ofKind } from '../source';

interface Scale {
  highest: number;
  /** Each with the least total it is given for, from the highest down. */
  grades: readonly [least: number, grade: Told][];
}

/** MIDAS: Stewart et al., Neurology 2001;56(6 Suppl 1):S20–8. HIT-6: Kosinski et al., Qual Life Res 2003;12:963–74. */
const scales: Record<string, Scale> = {
  midas: {
    highest: Number.POSITIVE_INFINITY,
    grades: [
      [21, told('severe')],
      [11, told('moderate')],
      [6, told('mild')],
      [0, told('little or none')],
    ],
  },
  hit6: {
    highest: 78,
    grades: [
      [60, told('severe')],
      [56, told('substantial')],
      [50, told('some')],
      [36, told('little or none')],
    ],
  },
};

export function scores({ from, to, input: { content, refs } }: FigureContext): ScoreFigures[] {
  const found = new Map<string, ScoreFigures>();
  for (const { date, name, total, placed } of scoresIn(content, from, to)) {
    const key = nameKey(name);
    const score = found.get(key) ?? { name, totals: [] };
    score.totals.push({ date, total, grade: gradeOf(key, total), entries: [refs.of(placed)] });
    found.set(key, score);
  }
  return [...found].sort(([a], [b]) => compareTexts(a, b)).map(([, score]) => score);
}

/** By date, so that the name is that of the first. */
function scoresIn(content: DiaryContent, from: string, to: string) {
  return ofKind(content, 'score')
    .flatMap((placed) => {
      const { when: date, name, total } = placed.entry;
      if (name === undefined || total === undefined || date < from || date > to) return [];
      return [{ date, name, total, placed }];
    })
    .sort((a, b) => compareTexts(a.date, b.date) || compareTexts(a.name, b.name) || a.total - b.total);
}

/** Null for other questionnaires, and for totals that the scale does not have. */
function gradeOf(key: string, total: number): Told | null {
  const scale = scales[key.replaceAll('-', '')];
  if (!scale || total > scale.highest) return null;
  return scale.grades.find(([least]) => total >= least)?.[1] ?? null;
}
