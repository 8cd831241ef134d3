/** What words of the vocabulary mean, where the word alone does not say it to everybody. */

const meanings: Record<string, string> = {
  photophobia: 'light hurts or disturbs.',
  phonophobia: 'sound hurts or disturbs.',
  osmophobia: 'smells disturb or make you feel sick.',
  allodynia: 'touch that does not hurt otherwise hurts: combing, a pillow, glasses.',
  vertigo: 'a feeling that you or the room is turning.',
  tearing: 'an eye waters.',
  pallor: 'the face turns pale.',
  pulsating: 'throbbing, in time with the heart.',
  pressing: 'like a weight or a tight band.',
  stabbing: 'short and sharp, as from a needle.',
  crown: 'the top of the head.',
  visual:
    'something is seen that is not there, or something is missing from sight: zigzag lines, flickering, a blind spot.',
  sensory: 'tingling or numbness that spreads, mostly in a hand or the face.',
  speech: 'words cannot be found, or come out wrong.',
  motor: 'weakness of one side.',
  brainstem: 'signs such as slurred speech, turning, double sight or ringing in the ears.',
  retinal: 'sight is disturbed in one eye only.',
  'let-down': 'the time after stress has passed, such as the first day off.',
  'word-finding': 'words do not come to mind.',
  onset: 'how it began.',
  waking: 'you woke with it; the start is the time of waking.',
  'aura-only': 'an aura, and no headache with it or after it.',
  changing: 'it changed sides.',
  avoided: 'you left routine activity such as stairs alone because of it.',
  unaffected: 'routine activity such as stairs made no difference.',
  asleep: 'you slept two hours after the dose, so that there is no reading.',
  bridging: 'taken for some days or weeks only, to bridge a time.',
  'not-tolerated': 'stopped for its side effects.',
  'no-effect': 'stopped because it did not help.',
  leiden: 'a migraine day as the Leiden headache diary tells it; see docs/clinical.md.',
  strict: 'a migraine day only where the criteria of ICHD-3 are recorded; see docs/clinical.md.',
  'leiden+type':
    'as Leiden; where that cannot tell, what you took the attack for decides. See docs/clinical.md.',
};

/** The four words of `impact` and `severity`. */
const grades: Record<string, string> = {
  none: 'you did everything.',
  mild: 'you did most of it.',
  moderate: 'you did little.',
  severe: 'you were in bed.',
};

const painKeys = ['pain', 'pain-before', 'pain-2h', 'headache'];

export function meaningOf(key: string, word: string): string | undefined {
  const own = key === 'impact' ? grades : meanings;
  if (painKeys.includes(key) && word !== 'asleep') return undefined;
  return Object.hasOwn(own, word) ? own[word] : undefined;
}
