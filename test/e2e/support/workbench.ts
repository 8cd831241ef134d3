/** A window of the real workbench in a test's hands. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { projectRoot } from '../../../scripts/lib/paths';
import type { Server } from '../../../scripts/lib/server';
import { isReady, openFile, openWindow, runCommand, shows, webview } from '../../../scripts/lib/window';
import { eventually, until } from '../../support/until';
import { Editor } from './editor';
import type { Folder } from './folder';
import { sharedBrowser, sharedServer } from './host';

export interface Finding {
  message: string;
  /** 1-based. */
  line: number;
  column: number;
}

export class Workbench {
  readonly editor: Editor;

  private constructor(
    readonly page: Page,
    readonly folder: Folder,
  ) {
    this.editor = new Editor(page);
  }

  /**
   * @param own a server of the test's own
   * @param isFromSources whether the extension is taken from its sources; otherwise that server has it installed
   */
  static async open(folder: Folder, own?: Server, isFromSources = own === undefined): Promise<Workbench> {
    const browser = await sharedBrowser();
    const window = isFromSources ? { folder: folder.path, extension: projectRoot } : { folder: folder.path };
    return new Workbench(await openWindow(browser, own ?? (await sharedServer()), window), folder);
  }

  /** A window whose extension is told a language such as `de`. */
  static async openIn(language: string, folder: Folder): Promise<Workbench> {
    const window = { folder: folder.path, extension: projectRoot };
    const page = await openWindow(await sharedBrowser(), await sharedServer(), window, { language });
    return new Workbench(page, folder);
  }

  /** A window with no folder; `folder` is the one that is to be opened in it. */
  static async openEmpty(folder: Folder): Promise<Workbench> {
    const window = { extension: projectRoot };
    return new Workbench(await openWindow(await sharedBrowser(), await sharedServer(), window), folder);
  }

  /** Waits until the window that opened anew on a folder can be used. */
  async ready(): Promise<void> {
    await this.page.waitForURL((url) => url.searchParams.has('folder'));
    await isReady(this.page);
  }

  /** Waits until the window sees what others do to its folder: a change of a moment ago may have come too early for it. */
  async watches(): Promise<void> {
    const shown = this.page.locator('.explorer-folders-view .monaco-list-row');
    const probes: string[] = [];
    const isSeen = () => {
      const probe = `is-it-seen-${probes.length}`;
      probes.push(probe);
      this.folder.write(probe, '');
      return shows(shown.filter({ hasText: probe }), 2000);
    };
    // The first may be there when the file tree reads the folder; of others it can know by watching alone.
    await isSeen();
    await until(isSeen, (seen) => seen);
    for (const probe of probes) this.folder.remove(probe);
    await shown.filter({ hasText: 'is-it-seen' }).first().waitFor({ state: 'hidden' });
  }

  /** Runs a command by its title in the palette, such as `Migraine Journal: Open Trends`. */
  run(title: string): Promise<void> {
    return runCommand(this.page, title);
  }

  /** Runs a command until it was of use: one of git's does nothing as long as the editor's git has not seen a change. */
  async runUntil(title: string, isDone: () => boolean): Promise<void> {
    for (let attempt = 0; attempt < 10 && !isDone(); attempt++) {
      await this.run(title);
      await eventually(isDone, 3000);
    }
    if (!isDone()) throw new Error(`"${title}" did nothing.`);
  }

  /** Opens a file that is there, by its name alone. */
  async openFile(name: string): Promise<void> {
    await openFile(this.page, name);
    await this.editor.ready();
  }

  /** Makes a file by "New File …", folders on the way included, and waits until it can be typed into. */
  async newFile(path: string): Promise<void> {
    await this.run('File: New File...');
    // With a folder open, the file tree asks for the name.
    await this.page.locator('.explorer-folders-view .monaco-inputbox input').fill(path);
    await this.page.keyboard.press('Enter');
    await this.editor.ready();
  }

  /** Saves the file that has the keyboard, and waits until it is on disk. */
  async save(path: string): Promise<void> {
    const before = this.folder.changed(path);
    await this.editor.focus();
    await this.run('File: Save');
    await until(
      () => this.folder.changed(path),
      (now) => now > before,
    );
    // It is another one as soon as it is emptied; the tab's dot goes once all is written.
    await this.page.locator('.tab.dirty').first().waitFor({ state: 'hidden' });
  }

  /** Answers a question that VS Code asks at the top of the window. */
  async answer(text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.fill(text);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /**
   * Answers the editor's own dialog for a folder, as it is where the files are not on the browser's machine.
   * @param inside a folder in it: once the dialog lists that one, it has read the folder and means it
   */
  async answerFolder(folder: string, inside: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    const listed = this.page
      .locator('.quick-input-widget .monaco-list-row .label-name')
      .getByText(inside, { exact: true });
    await until(
      () => input.inputValue(),
      (shown) => shown.startsWith('/'),
    );
    // The dialog puts its own path back while it is still reading that folder, and does not hear Enter either.
    await until(
      async () => {
        if ((await input.inputValue()) !== `${folder}/`) {
          await this.page.keyboard.press('Control+a');
          await this.page.keyboard.insertText(`${folder}/`);
        }
        return (await shows(listed, 2000)) && input.inputValue();
      },
      (shown) => shown === `${folder}/`,
    );
    await this.page.keyboard.press('Enter');
    await listed.waitFor({ state: 'hidden' });
  }

  /** The language of the file that is shown, as the status bar says it. */
  languageMode(): Locator {
    return this.page.locator('[id="status.editor.mode"]');
  }

  statusBar(): Locator {
    return this.page.locator('.part.statusbar');
  }

  /** What the Problems panel lists, once it is as expected. */
  async findings(expected: (found: Finding[]) => boolean): Promise<Finding[]> {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if (!(await this.page.locator('.markers-panel').isVisible()))
      await this.run('Problems: Focus on Problems View');
    return until(async () => (await rows.allInnerTexts()).flatMap(readFinding), expected);
  }

  /** The page inside the panel that is shown. */
  panel(): FrameLocator {
    return webview(this.page);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** `pain is 0 to 10 … [Ln 3, Col 9]` as the panel writes it; a row that names a file says nothing of this kind. */
function readFinding(row: string): Finding[] {
  const place = /\[Ln (\d+), Col (\d+)\]/.exec(row);
  if (!place) return [];
  return [{ message: row.slice(0, place.index).trim(), line: Number(place[1]), column: Number(place[2]) }];
}
