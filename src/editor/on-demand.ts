/** Commands whose code is read when the first of them is run: most starts of the editor need none of it. */
import * as vscode from 'vscode';

/** Registers the commands themselves. */
export type Register = () => vscode.Disposable;

/**
 * A stand-in has each name until then; it gives way to the command itself, and hands on what it was asked.
 * @param names of all commands that `load` brings
 */
export function registerOnDemand(names: readonly string[], load: () => Promise<Register>): vscode.Disposable {
  let loading: Promise<void> | undefined;
  let isDisposed = false;
  let registered: vscode.Disposable;
  const giveWay = async () => {
    const register = await load();
    registered.dispose();
    if (!isDisposed) registered = register();
  };
  const standIn = async (name: string, given: unknown[]) => {
    loading ??= giveWay();
    await loading;
    return isDisposed ? undefined : vscode.commands.executeCommand(name, ...given);
  };
  registered = vscode.Disposable.from(
    ...names.map((name) =>
      vscode.commands.registerCommand(name, (...given: unknown[]) => standIn(name, given)),
    ),
  );
  return {
    dispose() {
      isDisposed = true;
      registered.dispose();
    },
  };
}
