// The sample diary as a git repository of its own, to try things out on.
const fs = require('node:fs');
const path = require('node:path');
const { projectRoot } = require('./paths');
const { runNpm } = require('./run');
const { makeTempFolder } = require('./temp');

/**
 * @returns {{ folder: string, journal: string, lastDay: string }} the diary, its last month's file, and the last
 * day of which the diary says anything
 */
function makeSample() {
  // The folder's name is what the window and the panel show.
  const folder = path.join(makeTempFolder('sample'), 'sample-diary');
  runNpm(['run', '--silent', 'sample', '--', folder], { cwd: projectRoot });
  const journal = lastJournal(folder);
  return { folder, journal, lastDay: lastDay(folder) };
}

/** Of what was lived, in any file: visits and plans may lie ahead. */
function lastDay(folder) {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const text = names
    .filter((name) => /\.migraine\.ya?ml$/.test(name))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  const days = text.matchAll(/^- \{?(?:attack|intake|day|clear): (?:\S+\/)?(\d{4}-\d\d-\d\d)/gm);
  return [...days]
    .map((match) => match[1])
    .sort()
    .at(-1);
}

/** The months' files are named so that the last in order is the latest. */
function lastJournal(folder) {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const months = files.filter((name) => /\d\.migraine\.ya?ml$/.test(name)).sort();
  const last = months.at(-1);
  if (!last) throw new Error(`No journal was found in ${folder}.`);
  return path.join(folder, last);
}

module.exports = { makeSample };
