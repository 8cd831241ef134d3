/** The command `report`. */
import { type Command, Option } from 'commander';
import type { Today } from './check';
import { type FilterOptions, narrowed } from './filter';
import { languages } from './languages';
import { type LoadOptions, loadDiary } from './load';
import { type ReportCommand, reportText, writeReport } from './report';

interface Parts {
  today: Today;
  print(text: string): void;
  /** Those that every command has which counts. */
  options: readonly (readonly [flags: string, description: string])[];
}

export function addReport(program: Command, { today, print, options: shared }: Parts): void {
  const command = program
    .command('report')
    .description('make a printable page for a doctor: HTML that loads nothing and runs nothing')
    .argument('[dir]', 'a folder of the diary', '.')
    .option('--from <date>', 'the first day; without it the last visit, else three months ago')
    .option('--to <date>', 'the last day, included; without it today')
    .option('--title <text>', 'whose diary it is; without it the name of the folder')
    .option('--notes', 'print free notes too')
    .addOption(new Option('--language <code>', 'of its words').choices(languages).default('en'))
    .option('--locale <tag>', 'how dates and numbers are written, such as en-GB; without it by the language')
    .option('-o, --output <file>', 'where to write it; without it it is printed');
  for (const [flags, description] of shared) command.option(flags, description);
  command.action(async (folder: string, options: ReportCommand & FilterOptions & LoadOptions) => {
    const [content, narrow] = narrowed(await loadDiary(folder, options), options);
    const html = reportText(content, folder, narrow, today(content.profile.timeZone));
    if (options.output === undefined) return print(html.trimEnd());
    await writeReport(options.output, html);
    print(`Written to ${options.output}. Open it in a browser to read or print it.`);
  });
}
