/** A journal made in an empty folder is taken for one. */
import { equal } from 'node:assert/strict';
import { type Folder, gitFolder } from './support/folder';
import { Workbench } from './support/workbench';

describe('a new journal in an empty git folder', () => {
  let folder: Folder;
  let workbench: Workbench;

  before(async () => {
    folder = gitFolder();
    workbench = await Workbench.open(folder);
  });

  after(() => workbench.close());

  it('has the language Migraine Journal', async () => {
    await workbench.newFile('2026/2026-03.migraine.yaml');
    await workbench.languageMode().filter({ hasText: 'Migraine Journal' }).waitFor();
  });

  it('takes what is typed and saves it', async () => {
    await workbench.editor.type('- clear: 2026-03-01');
    await workbench.editor.shows('- clear: 2026-03-01');
    await workbench.save('2026/2026-03.migraine.yaml');
    equal(folder.read('2026/2026-03.migraine.yaml'), '- clear: 2026-03-01');
  });
});
