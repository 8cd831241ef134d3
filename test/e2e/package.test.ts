/** The packed extension, as people get it, installed in an editor that knows nothing of its sources. */

import { ok } from 'node:assert/strict';
import { statSync } from 'node:fs';
import path from 'node:path';
import { partsReadWith } from '../../scripts/lib/bundle-parts';
import { projectRoot } from '../../scripts/lib/paths';
import { packExtension } from '../../scripts/lib/vsix';
import { Folder } from './support/folder';
import { ownServer } from './support/host';
import { Workbench } from './support/workbench';

const journal = `- attack: 2026-03-02 06:40
  end: T15:10
  pain: 7
- clear: 2026-03-03/2026-03-06
`;

describe('the packed extension', () => {
  let file: string;
  let workbench: Workbench;

  before(async () => {
    file = packExtension();
    // A folder outside any repository.
    const folder = new Folder({ '2026/2026-03.migraine.yaml': journal });
    workbench = await Workbench.open(folder, await ownServer({ vsix: [file] }));
  });

  after(() => workbench?.close());

  it('is smaller than 1 MB', () => {
    ok(statSync(file).size < 1_000_000);
  });

  it('starts with a third of a megabyte of code at most', () => {
    const parts = partsReadWith(path.join(projectRoot, 'dist', 'extension.js'));
    const size = parts.reduce((sum, part) => sum + statSync(part).size, 0);
    ok(parts.length > 3 && size <= 350_000, `${parts.length} parts with ${size} bytes`);
  });

  it('knows the language and colours it', async () => {
    await workbench.openFile('2026-03.migraine.yaml');
    await workbench.languageMode().filter({ hasText: 'Migraine Journal' }).waitFor();
    // `mtk1` is text without a colour of its own.
    await workbench.editor.tokens('attack').and(workbench.page.locator(':not(.mtk1)')).first().waitFor();
  });

  it('draws the trends of an attack', async () => {
    await workbench.run('Migraine Journal: Open Trends');
    await workbench.panel().locator('svg').first().waitFor();
  });
});
