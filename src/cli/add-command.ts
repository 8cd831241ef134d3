/** The command `add` with what can be added. */
import type { Command } from 'commander';
import type { WallClock } from '../journal/wall-time';
import { type Add, type AddOptions, add } from './add';
import * as captures from './add-captures';

interface Parts {
  clock: () => WallClock;
  print(text: string): void;
}

const whenHelp = 'now, 14:30, 45m (ago), "yesterday 22:00", or a date and time';

export function addAdd(program: Command, { clock, print }: Parts): void {
  const parent = program.command('add').description('write an entry into the file of its month');
  const command = (name: string, description: string, act: (...args: never[]) => Add): Command =>
    parent
      .command(name)
      .description(description)
      .option('--dir <dir>', 'a folder of the diary', '.')
      .option('--layout <path>', 'how month files of a new diary are named: {yyyy}/{yyyy}-{mm}.migraine.yaml')
      .action(async (...all: unknown[]) => {
        // After the arguments commander hands on the options and the command itself.
        const options = all.at(-2) as AddOptions;
        print(await add(options, clock(), (act as (...args: unknown[]) => Add)(...all.slice(0, -1))));
      });
  command('attack', 'an attack', captures.attack)
    .option('--at <when>', `when it began: ${whenHelp}`)
    .option('--pain <pain>', 'the worst pain: 0 to 10, or mild, moderate, severe')
    .option('--end <when>', 'when the pain was gone, or unknown')
    .option('--symptoms <words>', 'with a comma between, or none')
    .option('--note <text>');
  command('end', 'the end of the attack that is open', captures.end)
    .argument('[when]', whenHelp)
    .option('--pain <pain>', 'the worst pain');
  command('dose', 'a dose: into the attack that is open, else an intake', captures.dose)
    .argument('<drug>')
    .argument('[amount]', 'such as "50 mg"')
    .option('--at <when>', whenHelp);
  command('clear', 'days free of headache', captures.clear).argument(
    '[days]',
    'a date, two with a slash, yesterday, or a number of days',
  );
  command('day', 'the daily check-in, into the entry of that day if there is one', captures.day)
    .option('--date <date>', 'without it today')
    .option('--headache <pain>', 'the worst of the day; 0 for none')
    .option('--sleep <duration>', 'such as "7h 30m"')
    .option('--note <text>');
  command('treatment', 'a treatment that starts or changes, or ends with --stop', captures.treatment)
    .argument('<drug>')
    .argument('[dose]', 'such as "5 mg x 3" or "5 mg, 5 mg, 10 mg"')
    .option('--date <date>', 'without it today')
    .option('--stop <reason>', 'no-effect, not-tolerated, worked, pregnancy, cost or other')
    .option('--agreed <text>', 'the plan')
    .option('--note <text>');
  command('side-effect', 'a side effect', captures.sideEffect)
    .argument('<symptom>', 'words with a comma between')
    .option('--date <date>', 'without it today')
    .option('--of <name>', 'the medicine or therapy it is taken to come from')
    .option('--severity <grade>', 'mild, moderate or severe')
    .option('--note <text>');
  command('visit', 'a consultation, past or planned', captures.visit)
    .argument('[date]')
    .option('--with <name>')
    .option('--ask <text>', 'questions for the doctor')
    .option('--decided <text>');
  command('note', 'a free note', captures.note)
    .argument('<text...>')
    .option('--date <dates>', 'without it today');
}
