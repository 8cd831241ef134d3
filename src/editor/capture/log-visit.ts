/** Log Visit: a consultation, past or planned; of a planned one the questions, of a past one what was decided. */

import * as vscode from 'vscode';
import { readWhen } from '../../journal/capture/answers';
import { given } from '../../journal/capture/given';
import { phrase } from '../../journal/phrase';
import { isDate, mendDate } from '../../journal/scalars/day';
import { Miss } from '../../journal/scalars/miss';
import { valuePlace } from '../../language/count-habits';
import { type Capture, write } from './capture';
import { askFor, askText, checkBy } from './questions';

const { t } = vscode.l10n;

export async function logVisit(capture: Capture): Promise<string | undefined> {
  const { ask, clock, desk, diary } = capture;
  const title = t('Log Visit');
  const today = clock.now.date;
  const read = (text: string) => dateIn(text, capture);
  const answer = await ask.ask({
    title,
    prompt: t('When is or was it? Or a date such as 2026-03-02.'),
    skip: t('Today, {0}', today),
    check: checkBy(read),
  });
  const when = answer === undefined ? undefined : read(answer);
  if (when === undefined || when instanceof Miss) return undefined;
  const seen = (await desk.known(diary)).habits.at(valuePlace('visit', [], 'with'));
  const choices = seen.map(({ written }) => ({ answer: written, label: written }));
  const one = (text: string) => text.trim();
  const who = await askFor(
    ask,
    {
      title,
      prompt: t('With whom? Enter skips.'),
      skip: t('Skip this question'),
      choices,
      check: () => null,
    },
    one,
  );
  const isPlanned = when > today;
  const prompt = isPlanned ? t('What do you want to ask? Enter skips.') : t('What was decided? Enter skips.');
  const text = who.isStopped ? undefined : (await askText(ask, title, prompt)).value;
  const said = given({
    with: who.value,
    ask: isPlanned ? text : undefined,
    decided: isPlanned ? undefined : text,
  });
  return write(capture, (pages) => pages.add({ kind: 'visit', when, ...said }));
}

function dateIn(text: string, { clock: { now } }: Capture): string | Miss {
  const written = text.trim();
  const date = isDate(written) ? written : mendDate(written);
  if (date !== undefined) return date;
  const when = readWhen(written, now);
  return when instanceof Miss
    ? new Miss(phrase('a date such as `2026-03-02`, `today` or `yesterday`'))
    : when.date;
}
