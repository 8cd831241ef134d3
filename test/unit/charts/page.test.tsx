/** The page says what is known, what is not, and how to begin. */
import assert from 'node:assert/strict';
import { renderToString } from 'preact-render-to-string';
import { refAt } from '../../../src/trends/entry-refs';
import type { LeftOut } from '../../../src/trends/types';
import { remembered } from '../../../src/webview/host';
import { Page } from '../../../src/webview/page';
import type { AsOf, Cursor, FilterState, PanelState, SavedView } from '../../../src/webview/protocol';
import { viewFor } from '../../../src/webview/view';
import { choicesIn } from '../../../src/webview/views';
import { type Diary, diaryFrom } from './diaries';
import { words } from './drawn';
import { allUnknown, oneEntry, threeYears } from './sample-diaries';

function htmlOf(
  diary: Diary | null,
  files = 1,
  leftOut: LeftOut[] = diary?.trends.leftOut ?? [],
  filter: Partial<FilterState> = {},
  cursor: Cursor | null = null,
  views: SavedView[] = [],
  asOf: AsOf | null | undefined = undefined,
): string {
  const shown = diary ?? { trends: null, behind: null, figures: {} };
  const state: PanelState = {
    id: 'file:///d',
    diary: 'my-diary',
    today: '2026-03-19',
    files,
    leftOut,
    whole: null,
    moments: diary?.compared
      ? [{ kind: 'treatment', name: 'baclofen', dose: '15 mg', date: '2025-10-10' }]
      : [],
    compared: null,
    filter: { text: '', problems: [], aside: null, offers: [], ...filter },
    ...shown,
  };
  const nothing = () => {};
  return renderToString(
    <Page
      state={state}
      width={800}
      words={words}
      cursor={cursor}
      views={views}
      asOf={asOf ?? null}
      hasHistory={asOf !== undefined}
      onPast={nothing}
      onSaveView={nothing}
      onDeleteView={nothing}
      memory={{ ...remembered(null), openTables: ['treatments'], filter: filter.text ?? '' }}
      onRemember={nothing}
      reveal={nothing}
      save={nothing}
      pictureStyle=""
    />,
  );
}

/** What can be read, without tags. */
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');

describe('trends page', () => {
  it('gives headache days with their bounds, for this block and the last whole one', () => {
    const text = textOf(htmlOf(threeYears()));
    assert.match(text, /This block so far.*, 18 of 28 days4 headache days, 2 unknown: 4–6/);
    assert.match(text, /2 migraine days, 1 more cannot be told12 clear days/);
    assert.match(text, /Last complete block.*8 headache days, 1 unknown: 8–94 migraine days19 clear days/);
  });

  it('begins with this month against the last: days one could live, severe days, headache and migraine', () => {
    const text = textOf(htmlOf(threeYears()));
    const order = ['Days I could live', 'Severe days', 'Headache days', 'Migraine days', 'Calendar'];
    const places = order.map((title) => text.indexOf(title, 200));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.match(
      text,
      /Headache days4 March 2026 of 19 days so far, 2 unknown: 4–68 February 2026 of 28 days/,
    );
    assert.match(text, /Left under my limits5 triptan days: 4 of 9 used in the 30 days to March 19, 2026/);
  });

  it('shows only what its figures are known of', () => {
    const text = textOf(htmlOf({ ...threeYears(), figures: {} }));
    assert.ok(
      !text.includes('Days I could live') && !text.includes('Severe days') && !text.includes('Calendar'),
    );
    assert.ok(!text.includes('Left under my limits') && text.includes('Headache days'));
  });

  it('lets one choose the days it shows, by name or by date', () => {
    const html = htmlOf(threeYears());
    assert.match(html, /<option[^>]* value="whole"[^>]*>Whole diary<\/option>/);
    assert.match(html, /<input type="date" value="2023-03-06"[^>]*>/);
    assert.match(html, /<input type="date" value="2026-03-19"[^>]*>/);
    assert.ok(!html.includes('Show all'), 'nothing is left out that could be shown');
  });

  it('tells figures of a part from those of the whole, and what it cannot read of a filter', () => {
    const shown = (filter: Partial<FilterState>) => htmlOf(threeYears(), 1, [], filter);
    const part = shown({ text: 'pain>=7', aside: 1200, offers: ['#travel'] });
    assert.match(part, /<input type="search" value="pain>=7" .*? aria-describedby="filter-said"/);
    assert.match(part, /<div id="filter-said"[^>]* role="status"/);
    assert.match(textOf(part), /Only entries that fit this filter count here; 1,200 others are left aside/);
    assert.match(textOf(shown({ text: 'kind:attack', aside: 0 })), /nothing is left aside/);
    const wrong = shown({ text: 'pian>7', problems: ['A filter knows no "pian".'] });
    assert.match(wrong, /aria-invalid="true"/);
    assert.match(textOf(wrong), /A filter knows no &quot;pian&quot;|A filter knows no "pian"/);
    assert.ok(!textOf(wrong).includes('Only entries'));
    assert.ok(!/aria-invalid="true"/.test(part) && !textOf(shown({})).includes('filter count'));
  });

  it('says where days went down as far as studies ask for, with the difference and what it cannot say', () => {
    const diary = threeYears();
    assert.ok(diary.compared);
    const said = textOf(htmlOf(diary));
    assert.match(
      said,
      /6 fewer headache days per 28; plausible range 1 to 10\. Headache days went down by three/,
    );
    assert.match(
      said,
      /from 18\.7 to 11\.6 in 28\..* It need not be the treatment: .* This tells what went with/,
    );
    diary.compared = { ...diary.compared, wentDown: null };
    assert.ok(!textOf(htmlOf(diary)).includes('went down'));
  });

  it('offers the views that were saved, and to save or delete the one that is shown', () => {
    const shown = (...views: SavedView[]) => htmlOf(threeYears(), 1, [], {}, null, views);
    const choices = { ...choicesIn(remembered(null)), openTables: ['treatments'] };
    assert.match(shown(), /Save view…/);
    assert.ok(!shown().includes('<span>View</span>'));
    const other = { name: 'Bad nights', choices: { ...choices, filter: 'pain>=7' } };
    const closed = { name: 'Closed', choices: { ...choices, openTables: [] } };
    assert.match(textOf(shown(closed)), /ViewNot savedClosedSave view…/);
    assert.match(textOf(shown(other)), /ViewNot savedBad nightsSave view…/);
    assert.match(
      shown(other, { name: 'All <b>', choices }),
      /<option value="All &lt;b>" selected>All &lt;b><\/option>/,
    );
    assert.match(textOf(shown(other, { name: 'All', choices })), /ViewBad nightsAllDelete view/);
  });

  it('tells the diary of then from that of now, with a way back, and offers neither without a history', () => {
    const shown = (asOf?: AsOf | null) => textOf(htmlOf(threeYears(), 1, [], {}, null, [], asOf));
    assert.match(
      shown({ date: '2026-03-03', name: null }),
      /As of March 3, 2026, not the diary of now\. ?Back to now/,
    );
    assert.match(shown({ date: '2026-03-03', name: 'visit-2' }), /As of March 3, 2026 \(visit-2\), not/);
    assert.match(shown(null), /As of…/);
    assert.ok(!shown(null).includes('Back to now') && !shown().includes('As of'));
  });

  it('outlines the marks of the entry that the text cursor is in, and no others', () => {
    const diary = threeYears();
    const near = (cursor: Cursor | null) =>
      htmlOf(diary, 1, [], {}, cursor).match(/<g class="mark near"[^>]*aria-current="location"/g)?.length ??
      0;
    const [index = -1] = diary.behind.blocks[3] ?? [];
    const entry = refAt(diary.behind.entries, index);
    assert.ok(entry);
    assert.ok(near(entry) > 0);
    assert.equal(near({ file: entry.file, line: 999_999 }), 0);
    assert.equal(near({ file: 'other.migraine.yaml', line: entry.line }), 0);
    assert.equal(near(null), 0);
  });

  it('keeps the filter in reach where nothing fits it', () => {
    assert.match(htmlOf(null, 1, [], { text: '2031', aside: 3 }), /<input type="search" value="2031"/);
  });

  it('keeps patterns off until they are asked for', () => {
    const html = htmlOf(threeYears());
    assert.match(textOf(html), /More: factors, words, weekdays, trend and change, criteria/);
    assert.ok(!html.includes('Factors and the onset') && !html.includes('Weekdays and hours'));
  });

  it('says what went with a new drug, the difference and its range first', () => {
    const html = htmlOf(threeYears());
    const text = textOf(html);
    assert.match(
      text,
      /Before and since.*840 of 949 days recorded.*The 28 days from October 10, 2025 on are left out/,
    );
    assert.match(text, /This tells what went with the time since, not what brought it about/);
    assert.match(html, /aria-label="headache days: 6 fewer headache days per 28; plausible range 1 to 10"/);
    assert.match(text, /18.7 → 11.6/);
    assert.ok(!textOf(htmlOf(oneEntry())).includes('Before and since'), 'nothing to compare since');
  });

  it('gives no bounds where nothing is unknown, and no last block where there is none', () => {
    const text = textOf(htmlOf(diaryFrom('2026-03-02', [{ days: 3, headache: 1, migraine: 1, clear: 2 }])));
    assert.match(text, /1 headache day1 migraine day2 clear days/);
    assert.ok(!text.includes('Last complete block'));
  });

  it('speaks of no block so far on the day that fills one', () => {
    const text = textOf(htmlOf(diaryFrom('2026-03-02', [{ headache: 5, clear: 23 }])));
    assert.match(text, /Last complete block.*5 headache days0 migraine days23 clear days/);
    assert.ok(!text.includes('This block so far'));
  });

  it('says what is being taken, since when', () => {
    const text = textOf(htmlOf(threeYears()));
    assert.match(text, /Taken now.*onabotulinumtoxin-a every 12 weeks since July 1, 2024/);
    assert.match(text, /baclofen 30 mg a day since November 21, 2025/);
    assert.ok(!/candesartan [^ ]+ mg a day since/.test(text), 'what was stopped is not taken');
  });

  it('prints the rule in force and the time zone', () => {
    const diary = threeYears();
    assert.match(textOf(htmlOf(diary)), /Migraine days by leiden\+type · time zone Europe\/Berlin/);
    diary.trends.rules = { ...diary.trends.rules, migraineDay: 'strict', timeZone: null };
    assert.match(textOf(htmlOf(diary)), /Migraine days by strict · no time zone set/);
  });

  it('names what is left out, each with a link', () => {
    const html = htmlOf(threeYears());
    assert.match(textOf(html), /1 entry and 1 value left out/);
    assert.match(html, /<button[^>]*>2025\/2025-07.migraine.yaml, line 41<\/button> the whole entry/);
    assert.match(html, /line 12<\/button> <code>pain<\/code>/);
    const alone = textOf(htmlOf(null, 1, threeYears().trends.leftOut));
    assert.match(alone, /Nothing is recorded yet.*1 entry and 1 value left out/);
  });

  it('tells how to begin', () => {
    const text = textOf(htmlOf(null, 0));
    assert.match(text, /There is no journal here yet.*2026\/2026-03\.migraine\.yaml.*attack/);
    assert.match(textOf(htmlOf(null, 1)), /Nothing is recorded yet.*attack/);
    assert.match(textOf(htmlOf(oneEntry())), /One day is recorded/);
    assert.match(textOf(htmlOf(allUnknown())), /all days are shown as unknown/);
  });

  it('shows only the tables that were opened', () => {
    const html = htmlOf(threeYears());
    assert.equal(html.match(/<table>/g)?.length, 1);
    assert.match(html, /<caption>Treatments<\/caption>/);
  });

  it('has no inline styles or handlers, which its policy forbids', () => {
    assert.ok(!/ (style|on[a-z]+)=/i.test(htmlOf(threeYears())));
  });
});

describe('what the page asks for', () => {
  it('is what its cards, charts and their parts need, and more where that is open', () => {
    const { figures } = viewFor(remembered(null));
    for (const name of ['impact', 'calendar', 'overuse', 'sideEffects', 'responses', 'onset'] as const) {
      assert.ok(figures.includes(name), name);
    }
    assert.ok(!figures.includes('factors') && !figures.includes('changePoint'));
    const more = viewFor({ ...remembered(null), isMoreOpen: true }).figures;
    assert.ok(more.includes('factors') && more.includes('changePoint') && more.includes('calendar'));
    assert.equal(new Set(more).size, more.length);
  });
});

describe('what the editor keeps for the page', () => {
  it('is taken as far as it fits', () => {
    const nothing = {
      diary: '',
      scroll: 0,
      openTables: [],
      active: {},
      period: null,
      filter: '',
      isMoreOpen: false,
      since: null,
      runIn: 28,
    };
    assert.deepEqual(remembered(undefined), nothing);
    assert.deepEqual(
      remembered({ diary: 'file:///d', scroll: 'far', openTables: ['a', 3], active: { a: 'b', c: 1 } }),
      {
        diary: 'file:///d',
        scroll: 0,
        openTables: ['a'],
        active: { a: 'b' },
        period: null,
        filter: '',
        isMoreOpen: false,
        since: null,
        runIn: 28,
      },
    );
    const periods = [{ preset: 'this-year' }, { from: '2026-01-01', to: null }, { preset: 'ever' }, 'all'];
    assert.deepEqual(
      periods.map((period) => remembered({ period }).period),
      [{ preset: 'this-year' }, { from: '2026-01-01', to: null }, null, null],
    );
  });
});
