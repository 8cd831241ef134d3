/** Catch Up: days of which nothing is recorded, one key each; twenty grey days cost twenty keys. */
import * as vscode from 'vscode';
import { countedKeys, nextDay, unrecordedDays, writeDays } from '../../journal/capture/catch-up';
import { type Capture, write } from './capture';

const { t } = vscode.l10n;

export async function catchUp(capture: Capture): Promise<string | undefined> {
  const { ask, clock, desk, diary } = capture;
  const days = unrecordedDays((await desk.pages(diary, clock)).facts);
  if (days.length === 0) {
    void vscode.window.showInformationMessage(t('Every day up to yesterday is recorded.'));
    return undefined;
  }
  const rows = [
    t('0  free of headache'),
    t('1  mild headache'),
    t('2  moderate headache'),
    t('3  severe headache'),
    t('?  cannot tell'),
    t('Backspace: a day back. Enter or Escape: stop, and keep what was said.'),
  ];
  const typed = await ask.keys({
    title: t('One key a day'),
    state: (keys) => {
      const day = nextDay(keys, days);
      const number = countedKeys(keys, days).length + 1;
      return day === undefined
        ? null
        : { prompt: t('{0}  (day {1} of {2})', inWords(day), number, days.length), rows };
    },
  });
  if (!/[0-3]/.test(countedKeys(typed, days))) return undefined;
  return write(capture, (pages) => writeDays(pages, days, typed));
}

/** With the day of the week, by which people remember. */
function inWords(date: string): string {
  const format = new Intl.DateTimeFormat(vscode.env.language, { weekday: 'long', timeZone: 'UTC' });
  return `${format.format(new Date(`${date}T00:00Z`))} ${date}`;
}
