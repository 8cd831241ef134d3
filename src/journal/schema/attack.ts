/** `attack`: a headache or migraine attack. */
import * as z from 'zod';
import { phrase } from '../phrase';
import { dose } from './dose';
import { key, listOf } from './leaf';
import { at, choice, commonKeys, duration, end, grade, moment, pain, term, terms } from './scalars';

const side = choice(['left', 'right', 'both', 'changing']);

const courseStep = z
  .object(
    {
      at: key(at, 'When.'),
      pain: key(pain, 'The pain at that time.'),
    },
    { error: () => phrase('a time and a pain such as `{at: T09:00, pain: 6}`').text },
  )
  .meta({ title: 'step of the course', needs: [['at'], ['pain']] });

const auraObject = z
  .object(
    {
      kind: key(term, 'visual, sensory, speech, motor, brainstem or retinal.'),
      start: key(at, 'When it began. Left out: with the attack.'),
      lasted: key(duration, 'How long it lasted, such as `25m`.'),
      side: key(side, 'The side it was on.'),
    },
    { error: () => phrase('a kind of aura such as `visual`').text },
  )
  .meta({ title: 'aura', needs: [['kind']] });

/** A word alone is an aura of that kind. */
const aura = z.preprocess((value) => (typeof value === 'string' ? { kind: value } : value), auraObject);

export const attack = z
  .object({
    attack: moment.meta({ description: 'When it began, such as `2026-03-02 06:40`, or the date alone.' }),
    end: key(end, 'When the pain was gone: `T15:10`, a date and time, a date, or `unknown`.'),
    onset: key(choice(['waking']), '`waking`: you woke with it; the start is then the time of waking.'),
    type: key(
      choice(['migraine', 'tension', 'cluster', 'aura-only', 'other']),
      'What you take it for. `aura-only` is an aura without headache.',
    ),
    pain: key(pain, 'The worst pain: 0 to 10, or `none`, `mild`, `moderate`, `severe`.'),
    course: key(
      listOf(courseStep, phrase('a list such as `[{at: T09:00, pain: 6}]`')),
      'How the pain went, as a list of times and pains.',
    ),
    side: key(side, 'Where it hurt: `left`, `right`, `both` or `changing`.'),
    site: key(terms, 'Where on the head, such as `temple` or `eye`.'),
    quality: key(terms, 'How it felt, such as `pulsating` or `pressing`.'),
    activity: key(
      choice(['worse', 'avoided', 'unaffected']),
      'Routine activity such as stairs: it made the pain `worse`, was `avoided`, or left it `unaffected`.',
    ),
    symptoms: key(terms, 'What came with it, complete: `[nausea, photophobia]`, or `none`.'),
    bothersome: key(term, 'The symptom that bothered you most.'),
    aura: key(
      listOf(aura, phrase('kinds of aura such as `visual`, or `none`')).refine(
        (list) => !list.some(({ kind }) => kind === 'none'),
        { error: phrase('`none` alone, or the kinds without it').text },
      ),
      'Signs before or with the headache, such as `visual`; or `none`.',
    ),
    prodrome: key(terms, 'Signs in the hours or days before, such as `yawning`.'),
    postdrome: key(terms, 'How you felt afterwards, such as `tired`.'),
    triggers: key(terms, 'What you suspect. Suspected only; it enters no statistics.'),
    impact: key(
      grade,
      'What you could still do: `none` everything, `mild` most, `moderate` little, `severe` in bed.',
    ),
    doses: key(listOf(dose, phrase('a list of doses, each with its `drug`')), 'What you took for it.'),
    ...commonKeys,
  })
  .meta({ description: 'A headache or migraine attack.' });
