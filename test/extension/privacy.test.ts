/** The privacy check in a real editor: its facts are the settings' own, and what is chosen is written for the workspace. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Advice } from '../../src/editor/privacy/advice';
import { advise } from '../../src/editor/privacy/advise';
import { lookAround } from '../../src/editor/privacy/look';
import { takeWay } from '../../src/editor/privacy/take-way';
import { runGit } from '../../src/git/git';
import { english } from '../../src/journal/translate';
import { until } from '../support/until';
import { workspaceFile, workspaceFolder } from './support/workspace';

async function check(): Promise<(id: string) => Advice> {
  const all = advise(await lookAround(workspaceFolder(), [], runGit), english);
  return (id) => {
    const found = all.find((advice) => advice.id === id);
    ok(found, `${id} among ${all.map((advice) => advice.id)}`);
    return found;
  };
}

describe('the privacy check', () => {
  afterEach(async () => {
    const settings = workspaceFile('.vscode');
    await vscode.workspace.fs.delete(settings, { recursive: true }).then(undefined, () => {});
    await until(check, (of) => of('local-history').grade === 'look');
  });

  it('sees Local History, and leaves journals out of it where that is chosen', async () => {
    const { grade, ways } = (await check())('local-history');
    equal(grade, 'look');
    ok(ways[0]);
    await takeWay(ways[0], workspaceFolder());
    equal((await check())('local-history').grade, 'fine');
    const settings = vscode.workspace.getConfiguration('workbench.localHistory', workspaceFolder());
    deepEqual(settings.inspect('exclude')?.workspaceValue, { '**/*.migraine.{yaml,yml}': true });
    equal(settings.inspect('exclude')?.globalValue, undefined);
  });

  it('writes what is for journals alone for their language alone', async () => {
    const way = {
      title: '',
      is: 'setting',
      name: 'files.autoSave',
      value: 'afterDelay',
      ofLanguage: true,
    } as const;
    await takeWay(way, workspaceFolder());
    equal((await check())('unsaved-text').grade, 'fine');
    const of = (languageId: string) =>
      vscode.workspace.getConfiguration('files', { languageId, uri: workspaceFolder() }).inspect('autoSave');
    equal(of('migraine-journal')?.workspaceLanguageValue, 'afterDelay');
    equal(of('plaintext')?.workspaceLanguageValue, undefined);
    equal(of('migraine-journal')?.workspaceValue, undefined);
  });

  it('knows a setting by each name it writes', async () => {
    for (const name of [
      'workbench.localHistory.enabled',
      'workbench.localHistory.exclude',
      'files.hotExit',
      'files.autoSave',
      'editor.inlineSuggest.enabled',
    ]) {
      const found = vscode.workspace.getConfiguration().inspect(name);
      ok(found && 'key' in found, name);
    }
  });

  it('opens its list, which goes without a change', async () => {
    const done = vscode.commands.executeCommand('migraineJournal.checkPrivacy', workspaceFolder());
    const isOver = done.then(() => true);
    await until(
      async () => {
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        return Promise.race([isOver, new Promise<boolean>((tell) => setTimeout(() => tell(false), 100))]);
      },
      (over) => over,
    );
    equal((await check())('local-history').grade, 'look');
  });
});
