/** The extension's manifest as a person reads it: texts in place of the keys that stand for them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../../package.json';
import { projectRoot } from '../../../scripts/lib/paths';

export interface Command {
  command: string;
  title: string;
  category?: string;
}

interface MenuItem {
  command?: string;
  when?: string;
}

export interface Setting {
  default?: unknown;
  description?: string;
  markdownDescription?: string;
}

/** Texts by key; in English where no language is named, and none where there is no such file. */
export function manifestTexts(language?: string): Record<string, string> {
  const path = join(projectRoot, language ? `package.nls.${language}.json` : 'package.nls.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** Every text of a value of JSON. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A text of the manifest as it is shown. */
export function shown(text: string): string {
  const key = /^%(.+)%$/.exec(text)?.[1];
  return key === undefined ? text : (manifestTexts()[key] ?? text);
}

export const commands: readonly Command[] = manifest.contributes.commands;

export const menus = manifest.contributes.menus as Readonly<Record<string, readonly MenuItem[]>>;

/** Commands that a person can run by name: not those that only a menu offers. */
export function paletteCommands(): string[] {
  const hidden = (menus.commandPalette ?? [])
    .filter(({ when }) => when === 'false')
    .map(({ command }) => command);
  return commands
    .filter(({ command }) => !hidden.includes(command))
    .map(({ category, title }) => `${shown(category ?? '')}: ${shown(title)}`);
}

export const settings: Readonly<Record<string, Setting>> = manifest.contributes.configuration.properties;
