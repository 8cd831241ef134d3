/** The daily check-in, and what was taken on a grey day. */
import { impactOf, type Lines, list } from './attack-features';
import type { Writer } from './attack-piece';
import { type Day, moment, weekday } from './dates';
import { type Dice, dice } from './dice';
import { block, entryText } from './entry-text';
import { cycleStarts, missedOn } from './life';
import { monthOf } from './months';
import type { Deck } from './notes';
import { monthFile, type Piece } from './piece';
import type { DayPlan } from './plan';

/** What is known of the day's attack, if there is one. */
interface Ache {
  what: DayPlan['what'];
  pain: number;
}

/** The day's check-in, or nothing where the person wrote none. */
export function drawDay(day: Day, { what, pain }: Ache, writer: Writer): Piece | undefined {
  const chance = dice(`day ${day}`);
  const care = monthOf(day).care;
  const headache = headacheLine(chance, what, pain);
  const must = what === 'grey' || cycleStarts.has(day) || missedOn.has(day);
  const share = what === 'silent' ? 0.04 : what === 'clear' ? 0.3 * care : 0.4 * care;
  if (!must && !chance.chance(share)) return undefined;
  const about = detailLines(chance, day, care);
  const lines: Lines = [
    ...headache,
    ...impactLine(chance, what, pain),
    ...about,
    ...workLine(chance, day, pain),
  ];
  const text = chance.chance(0.12 * care + 0.03) ? writer.remark(deckOf(chance, day, what)) : undefined;
  if (text) lines.push(['note', chance.chance(0.4) && !text.includes(': ') ? text : block(text)]);
  if (lines.length === 0) return undefined;
  const written = moment(day, 20 * 60 + chance.whole(0, 110));
  const path = monthFile(day);
  return {
    path,
    order: `${day} 23:59`,
    gap: false,
    wordings: [{ written, text: entryText('day', day, lines) }],
  };
}

function deckOf(chance: Dice, day: Day, what: Ache['what']): Deck {
  if (what === 'grey' && chance.chance(0.5)) return 'grey';
  if (what === 'clear' && chance.chance(0.5)) return 'good';
  return weekday(day) < 6 && chance.chance(0.5) ? 'workdays' : 'days';
}

function headacheLine(chance: Dice, what: Ache['what'], pain: number): Lines {
  if (what === 'silent') return [];
  if (what === 'clear') return chance.chance(0.75) ? [['headache', chance.chance(0.5) ? 'none' : '0']] : [];
  if (what === 'grey') return [['headache', chance.chance(0.06) ? 'mild' : String(greyPain(chance))]];
  const now = what === 'attack' ? pain : Math.max(1, pain - chance.whole(1, 3));
  return chance.chance(what === 'attack' ? 0.25 : 0.6) ? [['headache', String(now)]] : [];
}

function greyPain(chance: Dice): number {
  return chance.pick([1, 1, 2, 2, 2, 3, 3]);
}

function impactLine(chance: Dice, what: Ache['what'], pain: number): Lines {
  if (what === 'grey') return chance.chance(0.25) ? [['impact', chance.chance(0.6) ? 'none' : 'mild']] : [];
  if (pain === 0) return [];
  return chance.chance(0.4) ? [['impact', impactOf(pain)]] : [];
}

function detailLines(chance: Dice, day: Day, care: number): Lines {
  const lines: Lines = [];
  const hours = chance.pick([5, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8]);
  const factors = list(drawFactors(chance, day, hours));
  const missed = missedOn.get(day);
  if (chance.chance(0.2 + 0.5 * care))
    lines.push(['sleep', chance.chance(0.5) ? `${hours}h` : `${hours}h 30m`]);
  if (chance.chance(0.15 * care)) lines.push(['sleep-quality', String(chance.whole(2, 9))]);
  if (chance.chance(0.1 + 0.45 * care))
    lines.push(['stress', String(chance.whole(1, weekday(day) > 5 ? 4 : 8))]);
  if (chance.chance(0.25 * care)) lines.push(['mood', String(chance.whole(3, 8))]);
  if (cycleStarts.has(day)) lines.push(['menstruation', '1']);
  if (chance.chance(0.15 + 0.6 * care)) lines.push(['factors', factors ?? 'none']);
  if (missed) lines.push(['missed', chance.chance(0.6) ? missed : `{drug: ${missed}, doses: 1}`]);
  if (chance.chance(0.05))
    lines.push(['weather', chance.pick(['thunderstorm', 'hot', 'wind', '[cold, wet]'])]);
  return lines;
}

function drawFactors(chance: Dice, day: Day, hours: number): string[] {
  const isWeekend = weekday(day) > 5;
  const factors = chance.words({
    'skipped-meal': 0.12,
    alcohol: weekday(day) > 4 ? 0.22 : 0.06,
    'screen-time': isWeekend ? 0.05 : 0.2,
    exercise: 0.14,
    choir: weekday(day) === 3 ? 0.6 : 0,
    travel: 0.04,
  });
  return hours <= 6 && chance.chance(0.5) ? ['short-sleep', ...factors] : factors;
}

function workLine(chance: Dice, day: Day, pain: number): Lines {
  if (weekday(day) > 5 || pain < 6 || !chance.chance(0.45)) return [];
  return pain >= 7
    ? [['work-missed', chance.pick(['8h', '8h', '4h'])]]
    : [['work-reduced', chance.pick(['2h', '3h', '4h', '1h 30m'])]];
}

/** A tablet on some of the grey days, without calling it an attack. */
export function drawGreyIntake(day: Day): Piece | undefined {
  const chance = dice(`grey ${day}`);
  if (!chance.chance(0.15)) return undefined;
  const when = moment(day, chance.whole(9 * 4, 20 * 4) * 15);
  const isIbuprofen = chance.chance(0.7);
  const lines: Lines = [
    ['drug', isIbuprofen ? 'ibuprofen' : 'paracetamol'],
    ['dose', chance.pick([isIbuprofen ? '400 mg' : '500 mg', '1 tablet'])],
  ];
  if (chance.chance(0.3)) lines.push(['relief', chance.pick(['none', 'partial', 'full'])]);
  return {
    path: monthFile(day),
    order: when,
    gap: false,
    wordings: [{ written: when, text: entryText('intake', when, lines) }],
  };
}
