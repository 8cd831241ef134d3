/** Log Side Effect: what it is, what you take it to come from, how bad. The first answer is a whole entry. */

import * as vscode from 'vscode';
import { given } from '../../journal/capture/given';
import { Miss } from '../../journal/scalars/miss';
import { readTerm } from '../../journal/scalars/words';
import { wordsFor } from '../../journal/vocabulary';
import { type Capture, write } from './capture';
import { askFor, askName, checkBy } from './questions';
import { currentTreatments, rankedTerms, takenDrugs } from './ranked';

const { t } = vscode.l10n;
const grades = ['mild', 'moderate', 'severe'] as const;

export async function logSideEffect(capture: Capture): Promise<string | undefined> {
  const { ask, clock, desk, diary } = capture;
  const title = t('Log Side Effect');
  const known = await desk.known(diary);
  const words = rankedTerms(known, 'side-effect', 'symptom', wordsFor('symptom', known.profile.terms));
  const choices = words.map((word) => ({ answer: word, label: word }));
  const asked = {
    title,
    prompt: t('What is it? Several with a comma between.'),
    skip: t('Nothing'),
    choices,
    check: checkBy(readTerms),
  };
  const symptom = (await askFor(ask, asked, readTerms)).value;
  if (!symptom) return undefined;
  const names = [...currentTreatments(known).map(({ name }) => name), ...takenDrugs(known)];
  const causes = [...new Set(names)].map((name) => ({ answer: name, label: name }));
  const of = await askName(
    ask,
    title,
    t('What do you take it to come from? Enter skips.'),
    t('Skip this question'),
    causes,
  );
  const severity = of.isStopped ? undefined : await askGrade();
  return write(capture, (pages) =>
    pages.add({
      kind: 'side-effect',
      when: { date: clock.now.date },
      symptom,
      ...given({ of: of.value, severity }),
    }),
  );

  async function askGrade() {
    const keys = grades.map((grade, i) => ({ answer: grade, key: String(i + 1), label: grade }));
    const question = {
      title,
      prompt: t('How bad is it? Enter skips.'),
      skip: t('Skip this question'),
      choices: keys,
    };
    const answer = await ask.ask(question);
    return grades.find((grade) => grade === answer);
  }
}

/** Words with a comma between; near misses are mended. */
function readTerms(written: string): string[] | Miss {
  const terms = written.split(',').map((word) => {
    const term = readTerm(word.trim());
    return term instanceof Miss && term.mended !== undefined ? term.mended : term;
  });
  const miss = terms.find((term) => term instanceof Miss);
  return miss instanceof Miss ? miss : (terms as string[]);
}
