/** An attack as the person writes it: first what there is to say while it goes on, the rest when it is over. */
import { type Dose, drawDoses, reliefEnd, type TakeTriptan } from './attack-doses';
import { drawCourse, drawFeatures, type Lines } from './attack-features';
import { drawTime, type Span } from './attack-time';
import { type Day, dayOf, hourOf, type Moment, minutesBetween, plusMinutes } from './dates';
import { type Dice, dice } from './dice';
import { block, clockOr, dosesText, entryText } from './entry-text';
import { isEased } from './life';
import { monthOf } from './months';
import type { Deck } from './notes';
import { monthFile, type Piece, type Wording } from './piece';

export interface Writer {
  remark: (deck: Deck) => string | undefined;
  take: TakeTriptan;
}

interface Facts extends Span {
  chance: Dice;
  care: number;
  pain: number;
  isTension: boolean;
  doses: Dose[];
}

export interface DrawnAttack {
  piece: Piece;
  pain: number;
  start: Moment;
}

export function drawAttack(day: Day, span: number, writer: Writer): DrawnAttack {
  const facts = drawFacts(day, span, writer);
  const { chance, care, pain, start } = facts;
  const isBare = span === 1 && facts.doses.length === 0 && chance.chance(0.5 - 0.3 * care);
  const wordings = isBare ? [bareWording(facts)] : fullWordings(facts, span, writer);
  const hasOnlyDay = wordings.at(-1)?.text.startsWith(`- attack: ${day}\n`);
  const order = hasOnlyDay ? `${day} 00:02` : start;
  return { piece: { path: monthFile(day), order, gap: false, wordings }, pain, start };
}

function drawFacts(day: Day, span: number, { take }: Writer): Facts {
  const chance = dice(`attack ${day}`);
  const time = drawTime(chance, day, span);
  const isTension = span === 1 && chance.chance(0.05);
  const pain = isTension ? chance.whole(2, 4) : drawPain(chance, day, span);
  const doses = isTension ? [] : drawDoses({ ...time, pain, chance, take });
  const over = reliefEnd(chance, doses, time.over) ?? time.over;
  return { ...time, over, chance, care: monthOf(day).care, pain, isTension, doses: agreeing(doses, over) };
}

function drawPain(chance: Dice, day: Day, span: number): number {
  if (isEased(day)) return chance.pick([2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6, 6, 6, 7]);
  const pain = chance.pick([3, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 8, 8, 8, 9]);
  return Math.min(9, pain + (span > 2 ? 1 : 0));
}

/** A reading after two hours is no pain where the attack was over by then, and some where it was not. */
function agreeing(doses: Dose[], over: Moment): Dose[] {
  return doses.map((dose) => {
    if (typeof dose.pain2h !== 'number') return dose;
    const isGone = minutesBetween(dose.at, over) <= 120;
    return { ...dose, pain2h: isGone ? 0 : Math.max(1, dose.pain2h) };
  });
}

/** A time and a pain, or not even that. */
function bareWording({ chance, start, pain }: Facts): Wording {
  const when = chance.chance(0.1) ? dayOf(start) : start;
  return { written: plusMinutes(start, 60), text: entryText('attack', when, [['pain', String(pain)]]) };
}

function fullWordings(facts: Facts, span: number, writer: Writer): Wording[] {
  const { chance, start, over } = facts;
  const style = chance.chance(0.85) ? 'flow' : 'lines';
  const end = endLine(facts, span);
  const opening = openingLines(facts);
  const features = drawFeatures(chance, facts.pain, facts.care, facts.isTension);
  const course = drawCourse(chance, facts, facts.pain, (share) =>
    clockOr(plusMinutes(start, Math.round((minutesBetween(start, over) * share) / 5) * 5), start),
  );
  const doses: Lines = facts.doses.length > 0 ? [['doses', dosesText(facts.doses, start, style)]] : [];
  const note = noteLine(facts, writer);
  const last = entryText('attack', start, [
    ...opening,
    ...end,
    ...painLine(facts.pain),
    ...course,
    ...features,
    ...doses,
    ...note,
  ]);
  const written = plusMinutes(over, chance.whole(1, 10) * 20);
  return [firstWording(facts, features), { written, text: last }].filter(
    (wording, index) => index > 0 || wording.written < written,
  );
}

/** While it goes on: the pain, the first dose, a symptom or two. */
function firstWording({ chance, start, doses, pain, ...facts }: Facts, features: Lines): Wording {
  const taken = doses.slice(0, 1).map(({ pain2h: _, relief: __, ...dose }) => dose);
  const early = features.filter(([key]) => ['side', 'symptoms', 'aura'].includes(key));
  const lines: Lines = [
    ...openingLines(facts),
    ...painLine(Math.max(1, pain - chance.whole(0, 1))),
    ...early,
  ];
  if (taken.length > 0) lines.push(['doses', dosesText(taken, start, 'flow')]);
  const written = plusMinutes(taken[0]?.at ?? start, chance.whole(2, 9) * 5);
  return { written, text: entryText('attack', start, lines) };
}

function openingLines({ waking, isTension }: Pick<Facts, 'waking' | 'isTension'>): Lines {
  const lines: Lines = [];
  if (waking) lines.push(['onset', 'waking']);
  if (isTension) lines.push(['type', 'tension']);
  return lines;
}

function painLine(pain: number): Lines {
  return [['pain', String(pain)]];
}

function endLine({ chance, start, over, isTension }: Facts, span: number): Lines {
  const type: Lines = !isTension && chance.chance(0.3) ? [['type', 'migraine']] : [];
  const said = span > 1 ? 'time' : chance.word({ time: 86, unknown: 5, not: 9 });
  if (said === 'not') return type;
  const end = chance.chance(0.8) ? clockOr(over, start) : over;
  return [['end', said === 'unknown' ? said : end], ...type];
}

function noteLine(facts: Facts, { remark }: Writer): Lines {
  if (!facts.chance.chance(0.12 + 0.2 * facts.care)) return [];
  const text = remark(deckOf(facts));
  if (!text) return [];
  const isShort = text.length < 60 && !text.includes('\n') && !text.includes(': ');
  return [['note', isShort && facts.chance.chance(0.45) ? text : block(text)]];
}

function deckOf({ start, waking, pain, chance }: Facts): Deck {
  if (waking && chance.chance(0.4)) return 'waking';
  if (hourOf(start) >= 18 && chance.chance(0.5)) return 'evening';
  if (isEased(dayOf(start)) && pain <= 5) return 'weak';
  return pain >= 7 ? 'bad' : 'ordinary';
}
