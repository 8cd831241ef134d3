/** Counts the work a call does by how often V8 ran each block of code, so that no clock decides whether it is too much. */
import { type Profiler, Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/**
 * @returns how often blocks of this project's code and of its YAML library were run; what the engine's own functions
 * do inside is not seen
 */
export async function countWork(run: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  // Code that the engine has compiled anew does not count its calls.
  setFlagsFromString('--no-opt');
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    run();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    await session.post('Profiler.stopPreciseCoverage');
    return result.filter(isCounted).reduce((sum, script) => sum + blocksOf(script), 0);
  } finally {
    session.disconnect();
    setFlagsFromString('--opt');
  }
}

function isCounted({ url }: Profiler.ScriptCoverage): boolean {
  return /\/src\/|\/node_modules\/(?:yaml|zod|temporal|fastest)/.test(url);
}

function blocksOf({ functions }: Profiler.ScriptCoverage): number {
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
