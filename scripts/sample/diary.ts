/** The whole diary: what is told by hand, and around it what is drawn, as pieces with all their wordings. */
import { drawAttack, type Writer } from './attack-piece';
import { piecesByHand } from './by-hand';
import { clearPieces } from './clear-pieces';
import type { Day } from './dates';
import { drawDay, drawGreyIntake } from './day-piece';
import { monthOf } from './months';
import { remarks } from './notes';
import { inboxEntries, papers } from './papers';
import { filesOf, type Piece } from './piece';
import { type DayPlan, planDays } from './plan';
import { addTo, type ByHand, toldBy } from './touched';

export function diaryPieces(): Piece[] {
  const byHand = piecesByHand();
  const told = toldBy([...byHand.map(lastText), ...inboxEntries]);
  const plans = planDays(told.headache).filter(
    ({ day }) => !told.checkedIn.has(day) || told.headache.has(day),
  );
  return [...papers, ...layOut([...byHand, ...drawnPieces(plans, told)])];
}

/** The finished diary: path to text. */
export function diaryFiles(pieces: readonly Piece[] = diaryPieces()): Map<string, string> {
  return filesOf(pieces, (piece) => piece.wordings.at(-1));
}

function lastText({ wordings }: Piece): string {
  return wordings.at(-1)?.text ?? '';
}

function drawnPieces(plans: readonly DayPlan[], told: ByHand): Piece[] {
  const writer: Writer = { remark: remarks(), take: triptanCap(told) };
  const pieces: Piece[] = [];
  const clear: Day[] = [];
  let pain = 0;
  for (const plan of plans) {
    if (plan.what === 'attack') {
      const attack = drawAttack(plan.day, plan.span, writer);
      pain = attack.pain;
      pieces.push(attack.piece);
    } else if (plan.what !== 'attack goes on') pain = 0;
    const checkIn = drawDay(plan.day, { what: plan.what, pain }, writer);
    if (checkIn) pieces.push(checkIn);
    if (plan.what === 'grey')
      pieces.push(...[drawGreyIntake(plan.day)].filter((piece) => piece !== undefined));
    if (plan.what === 'clear' && !saysNoHeadache(checkIn)) clear.push(plan.day);
  }
  return [...pieces, ...clearPieces(clear)];
}

function saysNoHeadache(checkIn: Piece | undefined): boolean {
  return checkIn !== undefined && /headache: (?:none|0)$/m.test(lastText(checkIn));
}

/** Takes a triptan as long as the month's plan allows for one more day. */
function triptanCap({ triptanDays }: ByHand): Writer['take'] {
  return (day) => {
    const taken = triptanDays.get(day.slice(0, 7))?.size ?? 0;
    const isSameDay = triptanDays.get(day.slice(0, 7))?.has(day) ?? false;
    if (!isSameDay && taken >= monthOf(day).triptan) return false;
    addTo(triptanDays, day);
    return true;
  };
}

/** Blank lines as the month's hand has them. */
function layOut(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => {
    const { layout } = monthOf(piece.path.slice(5, 12));
    const isAttack = lastText(piece).includes('- attack:');
    return { ...piece, gap: piece.gap || layout === 'airy' || (layout === 'attacks' && isAttack) };
  });
}
