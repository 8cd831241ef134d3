/** What words of the vocabulary mean, where the word alone does not say it to everybody. */
import { type Phrase, phrase } from '../journal/phrase';

const meanings: Record<string, Phrase> = {
  photophobia: phrase('light hurts or disturbs.'),
  phonophobia: phrase('sound hurts or disturbs.'),
  osmophobia: phrase('smells disturb or make you feel sick.'),
  allodynia: phrase('touch that does not hurt otherwise hurts: combing, a pillow, glasses.'),
  vertigo: phrase('a feeling that you or the room is turning.'),
  tearing: phrase('an eye waters.'),
  pallor: phrase('the face turns pale.'),
  pulsating: phrase('throbbing, in time with the heart.'),
  pressing: phrase('like a weight or a tight band.'),
  stabbing: phrase('short and sharp, as from a needle.'),
  crown: phrase('the top of the head.'),
  visual: phrase(
    'something is seen that is not there, or something is missing from sight: zigzag lines, flickering, a blind spot.',
  ),
  sensory: phrase('tingling or numbness that spreads, mostly in a hand or the face.'),
  speech: phrase('words cannot be found, or come out wrong.'),
  motor: phrase('weakness of one side.'),
  brainstem: phrase('signs such as slurred speech, turning, double sight or ringing in the ears.'),
  retinal: phrase('sight is disturbed in one eye only.'),
  'let-down': phrase('the time after stress has passed, such as the first day off.'),
  'word-finding': phrase('words do not come to mind.'),
  onset: phrase('how it began.'),
  waking: phrase('you woke with it; the start is the time of waking.'),
  'aura-only': phrase('an aura, and no headache with it or after it.'),
  changing: phrase('it changed sides.'),
  avoided: phrase('you left routine activity such as stairs alone because of it.'),
  unaffected: phrase('routine activity such as stairs made no difference.'),
  asleep: phrase('you slept two hours after the dose, so that there is no reading.'),
  bridging: phrase('taken for some days or weeks only, to bridge a time.'),
  'not-tolerated': phrase('stopped for its side effects.'),
  'no-effect': phrase('stopped because it did not help.'),
  leiden: phrase('a migraine day as the Leiden headache diary tells it; see docs/clinical.md.'),
  strict: phrase('a migraine day only where the criteria of ICHD-3 are recorded; see docs/clinical.md.'),
  'leiden+type': phrase(
    'as Leiden; where that cannot tell, what you took the attack for decides. See docs/clinical.md.',
  ),
};

/** The four words of `impact` and `severity`. */
const grades: Record<string, Phrase> = {
  none: phrase('you did everything.'),
  mild: phrase('you did most of it.'),
  moderate: phrase('you did little.'),
  severe: phrase('you were in bed.'),
};

const painKeys = ['pain', 'pain-before', 'pain-2h', 'headache'];

export function meaningOf(key: string, word: string): Phrase | undefined {
  const own = key === 'impact' ? grades : meanings;
  if (painKeys.includes(key) && word !== 'asleep') return undefined;
  return Object.hasOwn(own, word) ? own[word] : undefined;
}
