/** One capture under way: for which diary, asked of whom, at what time; and what most of them do at the end. */
import * as vscode from 'vscode';
import type { WallClock } from '../../journal/wall-time';
import type { LiveDiary } from '../live-diary';
import type { Ask } from './ask';
import type { Desk, Write } from './desk';

export interface Capture {
  desk: Desk;
  diary: LiveDiary;
  ask: Ask;
  /** As it was when the command was called, however long the answers take. */
  clock: WallClock;
}

/** @returns the file that was written in; undefined where nothing was */
export type Run = (capture: Capture) => Promise<string | undefined>;

/** Long enough to be read with slow eyes. */
const shownFor = 8000;

export async function write({ desk, diary, clock }: Capture, act: Write): Promise<string | undefined> {
  const file = await desk.write(diary, act, clock);
  if (file) vscode.window.setStatusBarMessage(`$(check) ${vscode.l10n.t('Written in {0}', file)}`, shownFor);
  return file;
}
