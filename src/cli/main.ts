/** The command line: the same core as the editor, for hooks, scripts and terminals. */
import { Command, CommanderError, Option } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { version } from '../../package.json';
import type { WallClock } from '../journal/wall-time';
import { addAdd } from './add-command';
import { type AttacksOptions, attacksText } from './attacks';
import { type CheckOptions, check, checkInWords } from './check';
import { type CompareOptions, compareText } from './compare';
import { type DiffOptions, diff, diffAsJson, diffInWords } from './diff';
import { type FilterOptions, narrowed, withoutPeriod } from './filter';
import { hookInstall } from './hook';
import { installMerging } from './install-merging';
import { type LoadOptions, loadDiary } from './load';
import { type MergeFileOptions, mergeIntoOurs } from './merge';
import { addReport } from './report-command';
import { type TrendsOptions, trendsText } from './trends';
import { UsageError } from './usage';

/** The one place of the command line that reads the clock. */
const today = (zone: string | null) => Temporal.Now.plainDateISO(zone ?? undefined).toString();

const clock = (): WallClock => {
  const at = Temporal.Now.zonedDateTimeISO();
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  return { now: { date: at.toPlainDate().toString(), time, offset: at.offset }, zone: at.timeZoneId };
};

const at = ['--at <rev>', 'as of a commit, tag, branch or date, instead of now'] as const;

const filter = [
  '--filter <text>',
  'a part of the diary, such as "2026-q1 type:migraine"; see docs/filter.md',
] as const;

const program = new Command('migraine-journal')
  .description('Checks a migraine diary and counts its days. Nothing leaves this machine.')
  .version(version)
  .exitOverride();

program
  .command('check')
  .description('say what is wrong in journals, and what would be right; exit code 1 where there is an error')
  .argument('[path...]', 'files or folders', ['.'])
  .option(...at)
  .addOption(new Option('--staged', 'look at what would be committed').conflicts('at'))
  .option('--json', 'print an array of findings')
  .option('--quiet', 'print nothing where there is no error')
  .action(async (paths: string[], options: CheckOptions & { json?: boolean; quiet?: boolean }) => {
    const result = await check(paths, today, options);
    const hasError = result.findings.some(({ severity }) => severity === 'error');
    process.exitCode = hasError ? 1 : 0;
    if (options.quiet && !hasError) return;
    print(options.json ? JSON.stringify(result.findings, null, 2) : checkInWords(result));
  });

program
  .command('trends')
  .description('count headache days, migraine days, doses and treatments of one diary')
  .argument('[dir]', 'a folder of the diary', '.')
  .option('--from <date>', 'the first day; without it the first recorded one')
  .option('--to <date>', 'the last day, included; without it the last recorded one')
  .option(...filter)
  .option(...at)
  .option('--anchor <date>', 'count blocks of 28 days from this date, such as the start of a treatment')
  .option('--json', 'print JSON')
  .action(async (folder: string, options: TrendsOptions & FilterOptions & LoadOptions) => {
    print(trendsText(...narrowed(await loadDiary(folder, options), options)));
  });

program
  .command('compare')
  .description(
    'set the days since a date against those before: difference per 28 days, ratio, plausible ranges',
  )
  .argument('[dir]', 'a folder of the diary', '.')
  .requiredOption('--since <date>', 'the first day that is not before, or a treatment for its first day')
  .option('--before <days>', 'calendar days before; without it from the first recorded day on')
  .option('--after <days>', 'calendar days after; without it up to the last recorded day')
  .option('--run-in <days>', 'days from that date on that are left out (default: 0)')
  .option(...filter)
  .option(...at)
  .option('--json', 'print JSON')
  .action(async (folder: string, options: CompareOptions & FilterOptions & LoadOptions) => {
    print(compareText(withoutPeriod(await loadDiary(folder, options), options), options));
  });

program
  .command('attacks')
  .description('list attacks with their lengths, dates, criteria met as recorded, and doses')
  .argument('[dir]', 'a folder of the diary', '.')
  .option('--from <date>', 'the first day an attack may begin on')
  .option('--to <date>', 'the last such day')
  .option(...filter)
  .option(...at)
  .option('--json', 'print JSON')
  .action(async (folder: string, options: AttacksOptions & FilterOptions & LoadOptions) => {
    print(attacksText(...narrowed(await loadDiary(folder, options), options)));
  });

program
  .command('diff')
  .description('say what changed in a diary, entry by entry')
  .argument('[from]', 'a commit, tag, branch or date', 'HEAD')
  .argument('[to]', 'another one; without it the files as they are now')
  .option('--dir <dir>', 'a folder of the diary', '.')
  .option('--json', 'print an array of changes')
  .action(async (from: string, to: string | undefined, options: DiffOptions) => {
    const changes = await diff(from, to, options);
    print(options.json ? diffAsJson(changes) : diffInWords(changes));
  });

program
  .command('hook')
  .description('check journals before each commit')
  .command('install')
  .description('write a pre-commit hook, where there is none')
  .argument('[dir]', 'a folder in the repository', '.')
  .action(async (folder: string) => {
    print(await hookInstall(folder, { runner: process.execPath, cli: process.argv[1] ?? '' }));
  });

program
  .command('merge')
  .description(
    'merge journals by entry, as a merge driver of git does; exit code 1 where something is left to decide',
  )
  .argument('[base]', 'the version that both come from')
  .argument('[ours]', 'the version of this side; the result is written into it')
  .argument('[theirs]', 'the version of the other side')
  .option('--path <path>', 'what the file is called in the repository')
  .option('--marker-size <n>', 'how many characters a conflict marker has', '7')
  .option('--install', 'set the repository around this folder up to merge journals so')
  .action(
    async (base, ours, theirs, { install = false, ...options }: MergeFileOptions & { install?: boolean }) => {
      if (install) return print(await installMerging(process.cwd()));
      if (theirs === undefined)
        throw new UsageError('Name three files: BASE OURS THEIRS. Or set it up: merge --install');
      const { isClean, lines } = await mergeIntoOurs([base, ours, theirs], options);
      for (const line of lines) process.stderr.write(`${line}\n`);
      process.exitCode = isClean ? 0 : 1;
    },
  );

addAdd(program, { clock, print });
addReport(program, { today, print, options: [filter, at] });

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
});
