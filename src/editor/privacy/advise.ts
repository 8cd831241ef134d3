/** From what is known to what there is to say, worth a look first; nothing of this is done unasked. */
import type { Translate } from '../../journal/translate';
import type { Advice, Grade } from './advice';
import { carriedFolder, localHistory, unsavedText } from './copies';
import type { PrivacyFacts } from './facts';
import { repository } from './repository';
import { assistants, cloudChanges, editorsOwn, settingsSync } from './senders';

const order: readonly Grade[] = ['look', 'note', 'fine'];

export function advise(facts: PrivacyFacts, t: Translate): Advice[] {
  const topics = [assistants, localHistory, unsavedText, cloudChanges, settingsSync, carriedFolder];
  const all = [...repository(facts, t), ...editorsOwn(facts, t), ...topics.map((topic) => topic(facts, t))];
  return all.sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade));
}
