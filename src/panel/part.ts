/** The part of a diary that a filter shows, and what is to be said of it. */
import { englishWords } from '../journal/english-words';
import { hasConditions } from '../journal/filter/filter';
import { readFilter } from '../journal/filter/parse';
import { isEmpty, narrow } from '../journal/filter/periods';
import { spoken } from '../journal/spoken';
import { english, type Translate } from '../journal/translate';
import { filtered } from '../trends/filtered';
import type { ChosenPeriod } from '../trends/period-choice';
import type { DiaryContent } from '../trends/source';
import type { FilterState } from '../webview/protocol';
import { filterOffers } from './filter-offers';

export interface Part {
  /** What figures are made from. */
  shown: DiaryContent;
  period: ChosenPeriod;
  filter: FilterState;
}

/** What cannot be read of the text holds back nothing else of it. */
export function partOf(
  content: DiaryContent,
  text: string,
  period: ChosenPeriod,
  t: Translate = english,
): Part {
  const { filter, problems } = readFilter(text);
  const messages = problems.map(({ message }) => spoken(message, { ...englishWords, t }));
  const shared = narrow(period, filter.period);
  const isApart = isEmpty(shared);
  if (isApart)
    messages.push(t('The filter and the period chosen have no day in common; the period is shown.'));
  const shown = filtered(content, filter);
  const isNarrowed = hasConditions(filter);
  return {
    shown,
    period: isApart ? period : { ...period, ...shared },
    filter: {
      text,
      problems: messages,
      aside: isNarrowed ? content.entries.length - shown.entries.length : null,
      offers: filterOffers(content),
    },
  };
}
