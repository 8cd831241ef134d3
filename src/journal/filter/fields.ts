/** What a condition can be about: the names people write before `:`, and the keys of entries they stand for. */
import { kindNames } from '../schema/kinds';
import type { Condition } from './filter';

export interface Field {
  is: Exclude<Condition['is'], 'text'>;
  key: string;
  /** In plain words, for completion and for messages. */
  example: string;
}

const words = (key: string, example: string): Field => ({ is: 'word', key, example });
const numbers = (key: string, example: string): Field => ({ is: 'number', key, example });

/** Singular and plural mean the same. */
export const fields: ReadonlyMap<string, Field> = new Map([
  ['kind', { is: 'kind', key: 'kind', example: `kind:${kindNames[0]}` }],
  ['drug', { is: 'drug', key: 'drug', example: 'drug:sumatriptan' }],
  ['class', { is: 'class', key: 'class', example: 'class:triptan' }],
  ['therapy', { is: 'therapy', key: 'therapy', example: 'therapy:cold' }],
  ['tag', words('tags', 'tag:travel')],
  ['type', words('type', 'type:migraine')],
  ['onset', words('onset', 'onset:waking')],
  ['side', words('side', 'side:left')],
  ['site', words('site', 'site:temple')],
  ['quality', words('quality', 'quality:pulsating')],
  ['activity', words('activity', 'activity:worse')],
  ['symptom', words('symptoms', 'symptom:nausea')],
  ['bothersome', words('bothersome', 'bothersome:nausea')],
  ['aura', words('aura', 'aura:visual')],
  ['prodrome', words('prodrome', 'prodrome:yawning')],
  ['postdrome', words('postdrome', 'postdrome:tired')],
  ['trigger', words('triggers', 'trigger:stress')],
  ['factor', words('factors', 'factor:alcohol')],
  ['weather', words('weather', 'weather:storm')],
  ['route', words('route', 'route:nasal')],
  ['stop', words('stop', 'stop:no-effect')],
  ['name', words('name', 'name:HIT-6')],
  ['impact', { is: 'grade', key: 'impact', example: 'impact>=moderate' }],
  ['severity', { is: 'grade', key: 'severity', example: 'severity:mild' }],
  ['pain', numbers('pain', 'pain>=7')],
  ['duration', numbers('duration', 'duration>24h')],
  ['sleep', numbers('sleep', 'sleep<6h')],
  ['sleep-quality', numbers('sleep-quality', 'sleep-quality<4')],
  ['stress', numbers('stress', 'stress>=7')],
  ['mood', numbers('mood', 'mood<4')],
  ['total', numbers('total', 'total>=60')],
] satisfies [string, Field][]);

const plurals = new Map([...fields.keys()].map((name) => [pluralOf(name), name]));

export function fieldOf(name: string): Field | undefined {
  return fields.get(name) ?? fields.get(plurals.get(name) ?? '');
}

function pluralOf(name: string): string {
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}
