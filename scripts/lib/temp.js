// Temporary folders that are gone when the program is, however it ends.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { atExit } = require('./at-exit');

/** Makes an empty folder that is removed at exit; `name` tells people whose it is. */
function makeTempFolder(name) {
  // The real path: on some systems the temporary folder is a link, and an editor shows what it points to.
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), `migraine-journal-${name}-`));
  atExit(() => removeFolder(folder));
  return folder;
}

/** Removes a folder, with patience for a process that is still writing its last words there. */
function removeFolder(folder) {
  try {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // What is left lies in the system's temporary folder, which is tidied by the system.
  }
}

module.exports = { makeTempFolder, removeFolder };
