/** Counts the work a call does by how often V8 ran each block of code, so that no clock decides whether it is too much. */
import { type Profiler, Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/** @returns how often blocks of this project's code and of its YAML library were run; what the engine does itself is not seen */
type Count = (run: () => unknown) => Promise<number>;

/** For the tests of the `describe` that it is called in: beginning to count costs more than counting. */
export function workCounter(): Count {
  const session = new Session();

  before(async () => {
    session.connect();
    // Code that the engine has compiled anew does not count its calls.
    setFlagsFromString('--no-opt');
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  });

  after(async () => {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
    setFlagsFromString('--opt');
  });

  return async (run) => {
    // What was counted so far is taken away by being looked at.
    await session.post('Profiler.takePreciseCoverage');
    run();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result.filter(isCounted).reduce((sum, script) => sum + blocksOf(script), 0);
  };
}

function isCounted({ url }: Profiler.ScriptCoverage): boolean {
  return /\/src\/|\/node_modules\/(?:yaml|zod|temporal|fastest)/.test(url);
}

function blocksOf({ functions }: Profiler.ScriptCoverage): number {
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
