/** `--filter`: a part of the diary, for every command that counts. */
import { readFilter } from '../journal/filter/parse';
import { isEmpty, narrow } from '../journal/filter/periods';
import { spoken } from '../journal/spoken';
import { filtered } from '../trends/filtered';
import type { DiaryContent } from '../trends/source';
import type { Period } from '../trends/trends';
import { UsageError } from './usage';

export interface FilterOptions extends Period {
  filter?: string;
}

/**
 * The content as the filter shows it, and the options with its period in them.
 * @throws UsageError where the filter cannot be read, or its period and `--from` and `--to` share no day
 */
export function narrowed<O extends FilterOptions>(content: DiaryContent, options: O): [DiaryContent, O] {
  if (options.filter === undefined) return [content, options];
  const { filter, problems } = readFilter(options.filter);
  if (problems.length > 0) throw new UsageError(problems.map(({ message }) => spoken(message)).join('\n'));
  const { from, to } = options;
  const period = narrow({ ...(from && { from }), ...(to && { to }) }, filter.period);
  if (isEmpty(period)) throw new UsageError(`No day lies in --from, --to and --filter "${options.filter}".`);
  return [filtered(content, filter), { ...options, ...period }];
}

/**
 * The content as the filter shows it, for a command that has a period of its own.
 * @throws UsageError where the filter cannot be read, or names a period
 */
export function withoutPeriod(content: DiaryContent, { filter }: FilterOptions): DiaryContent {
  const own: FilterOptions = filter === undefined ? {} : { filter };
  const [shown, { from, to }] = narrowed(content, own);
  if (from === undefined && to === undefined) return shown;
  throw new UsageError(
    `A period in --filter has no meaning here: ${filter}. Leave it out; --before and --after say which days.`,
  );
}
