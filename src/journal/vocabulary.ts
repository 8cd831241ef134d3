/** The words the format knows, by the key they are used in; a diary may add its own in its profile. */

const symptoms =
  'nausea vomiting photophobia phonophobia osmophobia allodynia dizziness vertigo neck-pain blurred-vision confusion fatigue irritability stuffy-nose tearing restlessness sweating pallor';

/** Also what is a side effect more often than a symptom of an attack, and what the serious ones are called. */
const sideEffects =
  'drowsiness weakness poor-concentration insomnia dry-mouth constipation diarrhoea weight-gain weight-loss tingling word-finding low-mood anxiety palpitations low-blood-pressure rash itching hair-loss injection-site-pain muscle-pain stomach-pain swelling chest-tightness warm-feeling vivid-dreams';

/** Of any drug; a help is called, as docs/clinical.md has it. */
export const emergencyEffects =
  'seizure trouble-breathing swollen-face swollen-throat chest-pain fainting suicidal-thoughts sudden-visual-change'.split(
    ' ',
  );
export const urgentEffects = 'confusion hallucinations blistering-rash allergic-reaction'.split(' ');

const triggers =
  'stress let-down short-sleep long-sleep skipped-meal menstruation weather-change bright-light noise odour smoke alcohol red-wine caffeine caffeine-withdrawal food exercise travel heat screen-time dehydration';

const words = {
  symptoms,
  bothersome: symptoms,
  site: 'eye temple forehead neck back-of-head crown jaw teeth face',
  quality: 'pulsating pressing stabbing burning sharp dull',
  prodrome:
    'yawning stiff-neck craving mood-change irritability fatigue poor-concentration light-sensitivity sound-sensitivity urination pallor',
  postdrome: 'tired poor-concentration stiff-neck head-discomfort',
  aura: 'visual sensory speech motor brainstem retinal',
  triggers,
  factors: triggers,
  symptom: `${symptoms} ${sideEffects} ${[...emergencyEffects, ...urgentEffects].join(' ')}`,
};

/** The keys that have a vocabulary. */
export type TermKey = keyof typeof words;

export const vocabulary = Object.fromEntries(
  Object.entries(words).map(([key, list]) => [key, new Set(list.split(' '))]),
) as unknown as Record<TermKey, ReadonlySet<string>>;

export const termKeys = Object.keys(words) as TermKey[];

/** The key under which a profile keeps a word, so that it is known wherever it may be written. */
export function homeOf(key: TermKey): TermKey {
  return key === 'bothersome' ? 'symptoms' : key;
}

/** Keys that take each other's words, since people write one for the other. */
export function wordsFor(key: TermKey, own: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const shared =
    key === 'bothersome'
      ? ['symptoms']
      : key === 'factors'
        ? ['triggers']
        : key === 'symptom'
          ? ['symptoms']
          : [];
  const added = [key, ...shared].flatMap((name) => [...(own.get(name) ?? [])]);
  return added.length === 0 ? vocabulary[key] : new Set([...vocabulary[key], ...added]);
}

export const therapies =
  'nerve-block acupuncture physiotherapy biofeedback relaxation neuromodulation cold heat exercise sleep-routine diet psychotherapy'.split(
    ' ',
  );
