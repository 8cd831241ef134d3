/** A day with the diary and no mouse: from a window with nothing in it to a diary that is right in all its files. */
import { deepEqual, equal } from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { until } from '../support/until';
import { Folder } from './support/folder';
import { Keyboard } from './support/keyboard';
import { Workbench } from './support/workbench';

/** A day of so many months ago, and the file of its month. */
function monthsAgo(months: number): { day: string; file: string } {
  const now = new Date();
  const at = new Date(now.getFullYear(), now.getMonth() - months, 14);
  const month = `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}`;
  return { day: `${month}-14`, file: `${at.getFullYear()}/${month}.migraine.yaml` };
}

describe('a day without a mouse', () => {
  const folder = new Folder();
  const [now, before1, before2] = [monthsAgo(0), monthsAgo(1), monthsAgo(2)];
  let workbench: Workbench;
  let keyboard: Keyboard;

  before(async () => {
    mkdirSync(path.join(folder.path, 'letters'));
    workbench = await Workbench.openEmpty(folder);
    keyboard = await Keyboard.at(workbench.page);
  });
  after(() => workbench?.close());

  const written = (file: string, form: RegExp) =>
    until(
      () => (existsSync(path.join(folder.path, file)) ? folder.read(file) : ''),
      (text) => form.test(text),
    );

  /** What the status bar says of errors and warnings, once it is as expected. */
  const problems = (form: RegExp) =>
    until(
      () => workbench.page.locator('[id="status.problems"]').getAttribute('aria-label'),
      (label) => form.test(label ?? ''),
    );

  /** 1-based, in this month's file. */
  function lineOf(text: string): number {
    const all = folder.read(now.file);
    return all.slice(0, all.indexOf(text)).split('\n').length;
  }

  /** The lines that git shows as taken out and put in. */
  const changes = () =>
    folder
      .git('diff', '--unified=0')
      .split('\n')
      .filter((line) => /^[-+](?![-+]{2} )/.test(line));

  it('makes a diary from a window with nothing in it', async () => {
    await keyboard.run('Migraine Journal: New Diary');
    await workbench.answerFolder(folder.path, 'letters');
    await keyboard.answer('The name of its folder', 'Enter');
    await keyboard.answer('Its time zone', 'Enter');
    await keyboard.answer('Keep its history with git', 'y');
    await written(now.file, /^$/);
    await workbench.ready();
    await workbench.page.locator('.tab.active', { hasText: path.basename(now.file) }).waitFor();
    await written('profile.migraine.yaml', /^profile: 1\ntimezone: \S+\n$/);
    equal(folder.git('rev-parse', '--is-inside-work-tree').trim(), 'true');
  });

  it('writes an attack in a dark room, a second dose and the end', async () => {
    await keyboard.run('Migraine Journal: Attack Mode');
    await keyboard.answer('How bad is the pain', '7');
    await keyboard.answer('Taken anything', 'naproxn 500 mg', 'Enter');
    await keyboard.answer('What comes with it', 'n', 'l', 'Enter');
    await keyboard.answer('Which side', 'l');
    await written(now.file, /side: left/);
    await keyboard.run('Migraine Journal: Log Dose');
    await keyboard.answer('What was taken', 'Enter');
    await keyboard.answer('How much naproxn', '250 mg', 'Enter');
    await keyboard.answer('When', 'Enter');
    await written(now.file, /naproxn, dose: 250 mg/);
    await keyboard.run('Migraine Journal: End Attack');
    await keyboard.answer('When was the pain gone', 'Enter');
    await written(now.file, / end: /);
  });

  it('checks in, and remembers two doses of the months before', async () => {
    await keyboard.run('Migraine Journal: Daily Check-in');
    await keyboard.answer('The worst headache of today', '7');
    await keyboard.answer('How long did you sleep', '7:30', 'Enter');
    await keyboard.answer('Anything worth noting', 'Rain: and a long drive', 'Enter');
    await written(now.file, /note: /);
    for (const { day, file } of [before1, before2]) {
      await keyboard.run('Migraine Journal: Log Dose');
      await keyboard.answer('What was taken', 'Enter');
      await keyboard.answer('How much naproxn', 'Enter');
      await keyboard.answer('When', `${day} 08:00`, 'Enter');
      await written(file, /naproxn/);
    }
  });

  it('commits it, and writes on by hand without care for spaces', async () => {
    await keyboard.run('Migraine Journal: Commit Diary');
    await until(
      () => folder.git('status', '--porcelain', '-uall'),
      (status) => status === '',
    );
    await keyboard.run('Migraine Journal: Open Today');
    // It stands below the last entry once the command has done all it does.
    await workbench.editor.atLine(folder.read(now.file).trimEnd().split('\n').length);
    await workbench.editor.focus();
    await workbench.editor.press('Control+End');
    await workbench.editor.type('\n\n\n# what helped:   \n');
    await workbench.editor.press('Control+s');
    await written(now.file, /# what helped: {3}\n/);
    folder.git('commit', '--quiet', '--all', '--message', 'by hand');
  });

  it('renames a medicine in three files at once', async () => {
    const { editor } = workbench;
    await problems(/Warnings: 4/);
    await editor.goTo(lineOf('naproxn'), 14);
    await editor.press('F2');
    const input = workbench.page.locator('.rename-box input');
    await input.waitFor();
    await until(
      () => input.evaluate((box: HTMLInputElement) => box.ownerDocument.activeElement === box && box.value),
      (value) => value === 'naproxn',
    );
    await editor.type('naproxen');
    await editor.press('Enter');
    for (const { file } of [now, before1, before2]) await written(file, /^(?!.*naproxn)/s);
  });

  it('formats the file, and nothing is wrong in any', async () => {
    await workbench.editor.focus();
    await keyboard.run('Format Document');
    await workbench.editor.press('Control+s');
    await written(now.file, /helped:\n$/);
    await problems(/^No Problems$/);
    const clock = / at: T\d\d:\d\d/;
    deepEqual(
      changes().map((line) => line.replace(clock, '')),
      [
        '-  drug: naproxn',
        '+  drug: naproxen',
        '-  drug: naproxn',
        '+  drug: naproxen',
        '-    - {drug: naproxn, dose: 500 mg,}',
        '-    - {drug: naproxn, dose: 250 mg,}',
        '+    - {drug: naproxen, dose: 500 mg,}',
        '+    - {drug: naproxen, dose: 250 mg,}',
        '-',
        '-',
        '-# what helped:   ',
        '+# what helped:',
      ],
    );
    const files = [before2.file, before1.file, now.file];
    equal(folder.git('status', '--porcelain', '-uall'), files.map((file) => ` M ${file}\n`).join(''));
  });

  it('has not pressed a mouse once, of which a press now would have told', async () => {
    equal(keyboard.mousePresses, 0);
    await workbench.page.mouse.click(2, 2);
    await until(
      () => keyboard.mousePresses,
      (presses) => presses === 1,
    );
  });
});
