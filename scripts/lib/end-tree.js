// Ends a program together with the programs it started.
const { spawnSync } = require('node:child_process');

/** @param {import('node:child_process').ChildProcess} child started with `detached`, so that it leads a group */
function endTree(child) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in this moment.
  }
}

module.exports = { endTree };
