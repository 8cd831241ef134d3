/** One capture under way: for which diary, asked of whom, at what time; and what most of them do at the end. */
import * as vscode from 'vscode';
import type { Pages } from '../../journal/capture/pages';
import type { WrittenDose } from '../../journal/capture/writings';
import { Refused } from '../../journal/edit/refused';
import { spoken } from '../../journal/spoken';
import type { WallClock } from '../../journal/wall-time';
import type { LiveDiary } from '../live-diary';
import type { Target } from '../tree/node';
import type { Ask } from './ask';
import type { Desk, Write } from './desk';

export interface Capture {
  desk: Desk;
  diary: LiveDiary;
  ask: Ask;
  /** The entry it was called on, where it was. */
  at?: Target | undefined;
  /** As it was when the command was called, however long the answers take. */
  clock: WallClock;
}

/** @returns the file that was written in; undefined where nothing was */
export type Run = (capture: Capture) => Promise<string | undefined>;

const { t } = vscode.l10n;

/** Long enough to be read with slow eyes. */
const shownFor = 8000;

export async function write(
  { desk, diary, clock }: Capture,
  act: (pages: Pages) => ReturnType<Write> | WrittenDose,
): Promise<string | undefined> {
  let apart: Refused | undefined;
  const file = await desk.write(
    diary,
    (pages) => {
      const written = act(pages);
      if (written === null || typeof written === 'string' || written instanceof Refused) return written;
      apart = written.apart;
      return written.file;
    },
    clock,
  );
  if (file) vscode.window.setStatusBarMessage(`$(check) ${t('Written in {0}', file)}`, shownFor);
  if (file && apart) {
    void vscode.window.showWarningMessage(
      t('The dose is written beside the open attack, not into it. {0}', spoken(apart.message, desk.words)),
    );
  }
  return file;
}
