/** File Inbox Entries: what was jotted down on a phone goes into its months, in one step that can be undone. */
import * as vscode from 'vscode';
import { fileInbox as file } from '../../journal/capture/file-inbox';
import { Refused } from '../../journal/edit/refused';
import { isInbox } from '../../journal/month-path';
import { layoutOf } from '../settings';
import type { Capture } from './capture';

const { t } = vscode.l10n;

export async function fileInbox({ desk, diary, clock }: Capture): Promise<string | undefined> {
  const { journals } = await diary.texts();
  const paths = journals.map(({ path }) => path);
  if (!paths.some(isInbox)) {
    void vscode.window.showInformationMessage(t('This diary has no inbox.migraine.yaml.'));
    return undefined;
  }
  const found = { moved: 0, left: 0 };
  const written = await desk.write(
    diary,
    (pages) => {
      const filed = file(pages, paths, layoutOf(diary.folder));
      if (filed instanceof Refused) return filed;
      Object.assign(found, filed);
      return null;
    },
    clock,
  );
  if (written === undefined) return undefined;
  const said = found.moved === 1 ? t('1 entry was filed.') : t('{0} entries were filed.', found.moved);
  const left =
    found.left > 0 ? [t('{0} stay in the inbox, since they have no date that can be read.', found.left)] : [];
  void vscode.window.showInformationMessage([said, ...left].join(' '));
  return written;
}
