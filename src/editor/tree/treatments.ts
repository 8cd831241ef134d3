/** What is planned to be taken at present. */
import type { EntryOf } from '../../journal/schema/kinds';
import type { ShownWords } from '../../journal/shown-words';
import {
  type Holder,
  type PlacedStep,
  type TreatmentCourse,
  treatmentCourses,
} from '../../trends/treatments';
import type { Target, TreeNode } from './node';
import type { Overview } from './overview';

export function treatmentsNode({ facts, words, targetOf }: Overview): TreeNode | undefined {
  const entries = facts.ofKind('treatment').map((at) => ({ entry: at.entry, ...targetOf(at) }));
  const children = treatmentCourses(entries).flatMap((course) => {
    const step = stepAt(course, facts.today);
    return step ? [stepNode(course.key, step, words)] : [];
  });
  if (children.length === 0) return undefined;
  return {
    id: 'treatments',
    label: words.t('Current Treatments'),
    icon: 'calendar',
    context: 'treatmentsGroup',
    children,
    isPrivate: false,
  };
}

/** The step that holds on a date: the last that began, as long as nothing ended it. */
export function stepAt<H extends Holder>(
  { steps, roughSteps }: TreatmentCourse<H>,
  date: string,
): PlacedStep<H> | undefined {
  const holds = ({ step }: PlacedStep<H>) => step.from <= date && (step.to === null || date <= step.to);
  return steps.findLast(holds) ?? roughSteps.findLast(holds);
}

function stepNode(key: string, { step, placed }: PlacedStep<Target & Holder>, words: ShownWords): TreeNode {
  const { t } = words;
  const { entry, file, line } = placed;
  const name = entry.drug ?? entry.therapy ?? '';
  const amount = step.perDay ? t('{0} a day', step.perDay) : step.every ? t('every {0}', step.every) : '';
  const since = t('since {0}', sinceWords(entry, words));
  const description = [amount, since].filter(Boolean).join(', ');
  return {
    id: `treatment ${key}`,
    label: name,
    description,
    sentence: `${name}: ${description}`,
    icon: entry.drug === undefined ? 'heart' : 'beaker',
    context: 'treatment',
    target: { file, line },
    isPrivate: true,
  };
}

function sinceWords({ when }: EntryOf<'treatment'>, words: ShownWords): string {
  return when.date === null ? when.text : words.date(when.date);
}
