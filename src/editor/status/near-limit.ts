/** Days of use of a class that come near the limit a person has set in the profile: counts, and no alarm. */
import { classWords } from '../../journal/class-words';
import { type AcuteClass, acuteClasses } from '../../journal/drug-classes';
import { factsSince } from '../../journal/facts-since';
import type { DiaryFacts } from '../../journal/rules/diary-rule';
import { addDays, dayNumber } from '../../journal/scalars/day';
import type { ShownWords } from '../../journal/shown-words';
import { spoken } from '../../journal/spoken';
import { useDaysOf } from '../../journal/use-days';

export interface NearLimit {
  name: AcuteClass;
  /** Days of use in the window that ends today. */
  count: number;
  days: number;
  window: number;
  /** The window's last day. */
  to: string;
}

/** From one day below the limit on; the highest share first. */
export function nearLimits(facts: DiaryFacts): NearLimit[] {
  const { limits } = facts.profile;
  if (limits.size === 0) return [];
  const longest = Math.max(...[...limits.values()].map(({ window }) => window));
  // An attack can have begun some days before its doses.
  const useDays = useDaysOf(factsSince(facts, addDays(facts.today, -longest - 7)));
  const today = dayNumber(facts.today);
  const near = acuteClasses.flatMap((name): NearLimit[] => {
    const limit = limits.get(name);
    if (!limit) return [];
    const { days, window } = limit;
    const inWindow = (useDays.get(name) ?? []).filter(({ day }) => day > today - window && day <= today);
    const count = inWindow.length;
    return count >= Math.max(1, days - 1) ? [{ name, count, days, window, to: facts.today }] : [];
  });
  return near.sort((a, b) => b.count / Math.max(1, b.days) - a.count / Math.max(1, a.days));
}

/** `triptan 8 of 9 days, 30 days to 14 May` */
export function limitWords({ name, count, days, window, to }: NearLimit, words: ShownWords): string {
  const { t } = words;
  return t(
    '{0} {1} of {2} days, {3} days to {4}',
    spoken(classWords[name], words),
    count,
    days,
    window,
    words.day(to),
  );
}
