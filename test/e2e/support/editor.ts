/** The text editor in a window: typing, suggestions, and what is underlined. */
import type { Locator, Page } from 'playwright-core';
import { shows } from '../../../scripts/lib/window';
import { until } from '../../support/until';

/** The panel beside it is an editor too, but has no text. */
const textArea = '.editor-group-container .monaco-editor';

export class Editor {
  constructor(private readonly page: Page) {}

  /** Waits until there is an editor, and puts the keyboard there. */
  async ready(): Promise<void> {
    await this.element().waitFor();
    await this.focus();
  }

  async focus(): Promise<void> {
    await this.page.keyboard.press('Control+1');
    await this.page.locator(`${textArea}.focused`).first().waitFor();
  }

  /** Types as a person does; a line break is Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 10 });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Puts the cursor at a place, 1-based. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.focus();
    await this.press('Control+g');
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.fill(`:${line}:${column}`);
    await this.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await this.atLine(line);
  }

  /** Waits until the cursor is on a line, 1-based; the status bar knows. */
  async atLine(line: number): Promise<void> {
    await this.page
      .locator('[id="status.editor.selection"]')
      .filter({ hasText: `Ln ${line},` })
      .waitFor();
  }

  /** Opens the suggestions and takes the one with this label. */
  async accept(label: string): Promise<void> {
    const widget = this.page.locator('.suggest-widget.visible');
    const focused = widget.locator('.monaco-list-row.focused');
    const wanted = focused.filter({ has: this.page.locator('.label-name', { hasText: label }) });
    // The first request may come before the extension's answer, and then shows less or nothing.
    for (let attempt = 0; attempt < 10 && !(await shows(wanted, 1000)); attempt += 1) {
      if (await widget.isVisible()) await this.press('ArrowDown');
      else await this.press('Control+Space');
    }
    await wanted.waitFor();
    await this.press('Tab');
    await widget.waitFor({ state: 'hidden' });
  }

  /** Waits until the lines that are on screen hold a text. */
  async shows(text: string): Promise<void> {
    await until(
      () => this.text(),
      (all) => all.includes(text),
    );
  }

  /** The lines on screen, in their order from top to bottom. */
  async text(): Promise<string> {
    const lines = await this.element()
      .locator('.view-line')
      .evaluateAll((all) =>
        all
          .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
          .sort((a, b) => a.top - b.top)
          .map(({ text }) => text),
      );
    // The editor draws spaces as no-break spaces.
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** The pieces of colour whose text is or contains a text. */
  tokens(text: string): Locator {
    return this.element().locator('.view-line span[class^=mtk]', { hasText: text });
  }

  underlined(): Locator {
    return this.element().locator('.squiggly-error, .squiggly-warning');
  }

  private element(): Locator {
    return this.page.locator(textArea).first();
  }
}
