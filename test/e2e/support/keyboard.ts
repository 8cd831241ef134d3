/** A person at the keyboard alone: commands from the palette, answers to questions, and word of every press of a mouse. */
import type { Page } from 'playwright-core';
import { shows } from '../../../scripts/lib/window';

const box = '.quick-input-widget:not([style*="display: none"])';

export class Keyboard {
  private presses = 0;

  private constructor(private readonly page: Page) {}

  /** Counts from here on, through reloads as well. */
  static async at(page: Page): Promise<Keyboard> {
    const keyboard = new Keyboard(page);
    await page.exposeFunction('mousePressed', () => {
      keyboard.presses += 1;
    });
    const listen = () => {
      addEventListener('mousedown', () => (window as never as { mousePressed(): void }).mousePressed(), true);
    };
    await page.addInitScript(listen);
    await page.evaluate(listen);
    return keyboard;
  }

  get mousePresses(): number {
    return this.presses;
  }

  /** Runs a command by its title in the palette: what stands first must be that one before Enter is pressed. */
  async run(title: string): Promise<void> {
    const { page } = this;
    const first = page
      .locator(`${box} .monaco-list-row.focused`)
      .filter({ has: page.getByText(title, { exact: true }) });
    // The palette fills while extensions are still starting.
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await page.keyboard.press('F1');
      if (await shows(page.locator(`${box} input[type=text]`), 1500)) {
        await page.keyboard.insertText(title);
        if (await shows(first, 2000)) break;
      }
      await page.keyboard.press('Escape');
    }
    await first.waitFor();
    await page.keyboard.press('Enter');
    await first.waitFor({ state: 'hidden' });
  }

  /** Waits for a question and answers it: a key by its name, anything longer as text, and Enter where it is said. */
  async answer(question: string, ...keys: string[]): Promise<void> {
    await this.page.locator(`.quick-input-widget input[placeholder*="${question}"]`).waitFor();
    for (const key of keys) await this.press(key);
  }

  private press(key: string): Promise<void> {
    const isKey = key.length === 1 || /^(Enter|Escape|Backspace|Arrow\w+)$/.test(key);
    return isKey ? this.page.keyboard.press(key) : this.page.keyboard.type(key, { delay: 10 });
  }
}
