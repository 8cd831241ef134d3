// Runs what has to be cleaned up when the program ends: by itself, by a signal or by an error.

/** @type {Set<() => void>} */
const tasks = new Set();
let listening = false;

/**
 * Registers a synchronous task; the last registered runs first, so a server stops before its folder goes.
 * @param {() => void} task
 * @returns {() => void} takes the task off the list again
 */
function atExit(task) {
  listen();
  tasks.add(task);
  return () => tasks.delete(task);
}

function runAll() {
  for (const task of [...tasks].reverse()) {
    tasks.delete(task);
    task();
  }
}

function listen() {
  if (listening) return;
  listening = true;
  process.on('exit', runAll);
  const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
  for (const [signal, number] of Object.entries(signals)) {
    process.on(signal, () => process.exit(128 + number));
  }
}

module.exports = { atExit };
