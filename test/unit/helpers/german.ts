/** The German texts, for tests of what a German reader is told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/lib/paths';
import { type Translate, translatorOf } from '../../../src/journal/translate';

export const german: Translate = translatorOf(
  JSON.parse(readFileSync(join(projectRoot, 'l10n/bundle.l10n.de.json'), 'utf8')),
);
