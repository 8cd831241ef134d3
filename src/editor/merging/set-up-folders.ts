/** Where merging was set up, for when an update has moved the program. */
import type { Memento } from 'vscode';

const key = 'merging set up in';

export function setUpFolders(memory: Memento): readonly string[] {
  return memory.get<string[]>(key, []);
}

export async function keepSetUpFolder(memory: Memento, folder: string): Promise<void> {
  await memory.update(key, [...new Set([...setUpFolders(memory), folder])]);
}
