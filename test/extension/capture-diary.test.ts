/** A new diary, today's page, and an inbox that is filed. */
import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { daysAgo, monthFile, TestDiary } from './support/diary';
import { workspaceFile } from './support/workspace';

const today = daysAgo(0);

describe('New Diary', () => {
  it('makes a profile, a first month and a repository, and touches no diary that is there', async () => {
    const parent = workspaceFile('new');
    await vscode.workspace.fs.createDirectory(parent);
    const make = () =>
      vscode.commands.executeCommand('migraineJournal.newDiary', {
        uri: parent,
        answers: ['mine', 'Europe/Berlin', 'y'],
      });
    ok(await make());
    const read = async (path: string) =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(parent, 'mine', path)));
    equal(await read('profile.migraine.yaml'), 'profile: 1\ntimezone: Europe/Berlin\n');
    equal(await read(monthFile(today)), '');
    ok((await read('.git/HEAD')).startsWith('ref:'));
    equal(vscode.window.activeTextEditor?.document.uri.path.endsWith(`mine/${monthFile(today)}`), true);
    equal(await make(), undefined);
  });
});

describe('Open Today', () => {
  it('shows the month, with the cursor at the end of what is there', async () => {
    const diary = await TestDiary.make({ [monthFile(today)]: `- clear: ${today}\n\n` });
    await diary.run('openToday', '');
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.toString(), diary.uri(monthFile(today)).toString());
    equal(editor?.selection.active.character, `- clear: ${today}`.length);
  });

  it('makes the month where it is not there', async () => {
    const diary = await TestDiary.make();
    await diary.run('openToday', '');
    equal(await diary.read(monthFile(today)), '');
  });
});

describe('File Inbox Entries', () => {
  it('moves them into their months, in one step that can be undone', async () => {
    const inbox = '# seen on the train\n- attack: 2026-02-14 10:00\n- clear: 2026-03-01\n- so: on\n';
    const february = '- clear: 2026-02-20\r\n';
    const diary = await TestDiary.make({ 'inbox.migraine.yaml': inbox, '2026-02.migraine.yaml': february });
    ok(await diary.run('fileInbox', ''));
    equal(await diary.read('inbox.migraine.yaml'), '- so: on\n');
    equal(
      await diary.read('2026-02.migraine.yaml'),
      '# seen on the train\r\n- attack: 2026-02-14 10:00\r\n- clear: 2026-02-20\r\n',
    );
    equal(await diary.read('2026-03.migraine.yaml'), '- clear: 2026-03-01\n');
  });

  it('changes nothing where one month has to be mended first', async () => {
    const inbox = '- attack: 2026-02-14 10:00\n- clear: 2026-03-01\n';
    const files = { 'inbox.migraine.yaml': inbox, '2026-03.migraine.yaml': 'entries: []\n' };
    const diary = await TestDiary.make(files);
    equal(await diary.run('fileInbox', ''), undefined);
    equal(await diary.read('inbox.migraine.yaml'), inbox);
  });
});
