/** `npm run bench:diary -- [--years 20] [--seed 1] [DIR]`: writes an invented diary, and all of it as one file beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { inOneFile, inventDiary } from './diary';

const command = new Command('bench:diary')
  .argument('[dir]', 'where to; made if it is not there', join(__dirname, '../../out/bench/diary'))
  .option('--years <n>', 'how long it is', Number, 20)
  .option('--seed <n>', 'the same one gives the same texts', Number, 1)
  .parse();

const [folder = ''] = command.processedArgs as [string];
const { years, seed } = command.opts<{ years: number; seed: number }>();
const diary = inventDiary(years, seed);

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

for (const { path, text } of [...diary.journals, diary.profile]) write(join(folder, 'monthly', path), text);
write(join(folder, 'single', 'all.migraine.yaml'), inOneFile(diary));
write(join(folder, 'single', diary.profile.path), diary.profile.text);
console.log(`${diary.entries} entries in ${diary.journals.length} files: ${folder}`);
