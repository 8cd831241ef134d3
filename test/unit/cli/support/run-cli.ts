/** Runs the command line as a person does: bundled, in a process of its own. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../../../../scripts/lib/paths';
import { tempFolder } from './folders';

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

let bundle: Promise<string> | undefined;

/** Bundled once for all tests, since what is tested is what is written now and not what was built before. */
export function bundled(): Promise<string> {
  bundle ??= (async () => {
    const folder = tempFolder();
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    const outfile = join(folder, 'cli.js');
    await build({
      entryPoints: [join(projectRoot, 'src/cli/main.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      loader: { '.css': 'text' },
    });
    return outfile;
  })();
  return bundle;
}

export async function runCli(
  args: readonly string[],
  { cwd = projectRoot, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const cli = await bundled();
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [cli, ...args],
      { cwd, env: { ...process.env, NO_COLOR: '1', ...env }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const code = error ? ((error as { code?: number | null }).code ?? null) : 0;
        resolve({ code, stdout, stderr });
      },
    );
  });
}
