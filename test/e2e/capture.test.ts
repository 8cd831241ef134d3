/** Captures at the real keyboard: two keys to the first entry of an attack, and one key a day to catch up. */
import { equal, match } from 'node:assert/strict';
import { until } from '../support/until';
import { Folder } from './support/folder';
import { Workbench } from './support/workbench';

const journal = 'all.migraine.yaml';

/** The date of a number of days ago, on the wall where the test runs. */
function daysAgo(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() - days);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

describe('capturing at the keyboard', () => {
  let folder: Folder;
  let workbench: Workbench;
  const start = `- clear: ${daysAgo(6)}\n`;

  before(async () => {
    folder = new Folder({ 'profile.migraine.yaml': 'profile: 1\n', [journal]: start });
    workbench = await Workbench.open(folder);
  });

  after(() => workbench.close());

  /** Types once a question is asked, key by key. */
  async function answer(question: string, ...keys: string[]): Promise<void> {
    const input = workbench.page.locator(`.quick-input-widget input[placeholder*="${question}"]`);
    await input.waitFor();
    for (const key of keys) await workbench.page.keyboard.press(key);
  }

  const written = (form: RegExp) =>
    until(
      () => folder.read(journal),
      (text) => form.test(text),
    );

  it('catches up with one key a day, and goes back with Backspace', async () => {
    await workbench.run('Migraine Journal: Catch Up');
    await answer('One key a day', '0', '0', 'Backspace', '1', '?', '0', '0');
    const text = await written(/headache/);
    const rest = `- day: ${daysAgo(4)}\n  headache: mild\n- clear: ${daysAgo(2)}/${daysAgo(1)}\n`;
    equal(text, `${start}- clear: ${daysAgo(5)}\n${rest}`);
  });

  it('writes an attack with one key in Attack Mode, and adds what is answered', async () => {
    await workbench.run('Migraine Journal: Attack Mode');
    await answer('How bad is the pain', '7');
    await written(/- attack: \S+ \d\d:\d\d\n {2}pain: 7\n/);
    await answer('Taken anything', 'Enter');
    await answer('What comes with it', 'n', 'l', 'Enter');
    await answer('Which side', 'Escape');
    await written(/- attack: \S+ \d\d:\d\d\n {2}pain: 7\n {2}symptoms: \[nausea, photophobia\]\n/);
  });

  it('logs an attack with Enter for what stands first, and keeps it on Escape', async () => {
    await workbench.run('Migraine Journal: End Attack');
    await answer('When was the pain gone', 'Enter');
    await written(/ {2}end: /);
    await workbench.run('Migraine Journal: Log Attack');
    await answer('When did it begin', 'Enter');
    await answer('How bad is the pain', '1', 'Enter');
    await answer('Anything worth noting', 'Escape');
    match(await written(/pain: 1\n/), /- attack: \S+ \d\d:\d\d\n {2}pain: 1\n$/);
  });
});
