/** How an attack feels: the keys a person would write about it, and their values. */
import type { Span } from './attack-time';
import type { Dice } from './dice';

/** Keys with their values, in the order of writing. */
export type Lines = [key: string, value: string][];

/** The more care, the more keys; a weak attack says less of itself. */
export function drawFeatures(chance: Dice, pain: number, care: number, isTension: boolean): Lines {
  return isTension ? tension() : migraine(chance, pain, care);
}

function tension(): Lines {
  return [
    ['side', 'both'],
    ['quality', 'pressing'],
    ['activity', 'unaffected'],
    ['symptoms', 'none'],
  ];
}

/** What a migraine's keys say, each with how often it does. */
const said = {
  side: { left: 62, right: 24, both: 10, changing: 4 },
  site: { temple: 0.5, eye: 0.45, neck: 0.25, forehead: 0.15 },
  quality: { pulsating: 7, stabbing: 1, '[pulsating, stabbing]': 1, dull: 1 },
  aura: { visual: 2, '[{kind: visual, lasted: 25m}]': 2, '[{kind: visual, lasted: 20m, side: right}]': 1 },
  prodrome: { yawning: 0.6, 'stiff-neck': 0.4, craving: 0.3, irritability: 0.2 },
  postdrome: { tired: 0.8, 'poor-concentration': 0.3 },
  triggers: {
    ...{
      stress: 4,
      'short-sleep': 3,
      'weather-change': 3,
      'let-down': 2,
      'skipped-meal': 2,
      'screen-time': 2,
    },
    ...{ '[stress, short-sleep]': 1, noise: 1, 'bright-light': 1, alcohol: 1 },
  },
};

function migraine(chance: Dice, pain: number, care: number): Lines {
  const symptoms = drawSymptoms(chance, pain);
  const lines: [key: string, value: string | undefined, share: number][] = [
    ['side', chance.word(said.side), 0.85],
    ['site', list(chance.words(said.site)), 0.3 * care],
    ['quality', chance.word(said.quality), 0.5 * care],
    ['activity', chance.word({ worse: 6, avoided: pain, unaffected: 1 }), 0.65 * care],
    ['symptoms', list(symptoms) ?? 'none', 0.25 + 0.7 * care],
    ['bothersome', symptoms[0], pain > 6 ? 0.2 * care : 0],
    ['aura', chance.word(said.aura), 0.035],
    ['prodrome', list(chance.words(said.prodrome)), 0.2 * care],
    ['postdrome', list(chance.words(said.postdrome)), pain > 5 ? 0.2 * care : 0],
    ['triggers', chance.word(said.triggers), 0.22 * care],
    ['impact', impactOf(pain), 0.6 * care],
  ];
  return lines.flatMap(([key, value, share]): Lines => (value && chance.chance(share) ? [[key, value]] : []));
}

function drawSymptoms(chance: Dice, pain: number): string[] {
  const strength = pain / 10;
  return chance.words({
    nausea: 0.2 + 0.6 * strength,
    vomiting: pain > 7 ? 0.25 : 0,
    photophobia: 0.4 + 0.55 * strength,
    phonophobia: 0.3 + 0.5 * strength,
    osmophobia: 0.15,
    'neck-pain': 0.25,
    allodynia: pain > 6 ? 0.15 : 0,
  });
}

export function impactOf(pain: number): string {
  if (pain >= 8) return 'severe';
  if (pain >= 5) return 'moderate';
  return pain >= 3 ? 'mild' : 'none';
}

/** Some of the attacks also have how the pain went. */
export function drawCourse(
  chance: Dice,
  { start, over }: Span,
  pain: number,
  at: (share: number) => string,
): Lines {
  if (start === over || !chance.chance(0.07)) return [];
  const steps: [number, number][] = [
    [0, Math.max(1, pain - 3)],
    [0.4, pain],
    [0.8, Math.max(1, pain - 2)],
  ];
  return [['course', `[${steps.map(([share, now]) => `{at: ${at(share)}, pain: ${now}}`).join(', ')}]`]];
}

/** One word stands alone. */
export function list(words: readonly string[]): string | undefined {
  if (words.length < 2) return words[0];
  return `[${words.join(', ')}]`;
}
