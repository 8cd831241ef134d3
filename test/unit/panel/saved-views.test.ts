/** Views that a person named: one a name, kept as far as they fit. */
import { deepEqual, equal } from 'node:assert/strict';
import { nameOf, viewsIn, withoutView, withView } from '../../../src/panel/saved-views';
import { choicesOf } from '../../../src/panel/view';
import type { SavedView } from '../../../src/webview/protocol';

const view = (name: string, filter = ''): SavedView => ({ name, choices: choicesOf({ filter }) });

describe('saved views', () => {
  it('are one a name, and a newer one takes the place of an older', () => {
    const views = withView(withView(withView([], view('a')), view('b')), view('a', '#travel'));
    deepEqual(views, [view('a', '#travel'), view('b')]);
    deepEqual(withoutView(views, 'a'), [view('b')]);
    deepEqual(withoutView(views, 'c'), views);
  });

  it('are no more than one can choose from: the oldest goes', () => {
    let views: SavedView[] = [];
    for (let i = 0; i < 40; i++) views = withView(views, view(`view ${i}`));
    equal(views.length, 30);
    deepEqual([views[0]?.name, views[29]?.name], ['view 10', 'view 39']);
  });

  it('have a name that can be read in a list', () => {
    deepEqual(['  bad \n nights ', '', '   ', 'x'.repeat(60), 'x'.repeat(61)].map(nameOf), [
      'bad nights',
      null,
      null,
      'x'.repeat(60),
      null,
    ]);
  });

  it('come back as they were kept, with what does not fit left away', () => {
    const choices = {
      period: { preset: 'this-year' } as const,
      filter: 'pain>=7',
      since: '2026-01-10',
      runIn: 0,
      isMoreOpen: true,
      openTables: ['calendar'],
    };
    deepEqual(viewsIn(JSON.parse(JSON.stringify([{ name: 'a', choices }]))), [{ name: 'a', choices }]);
    deepEqual(viewsIn('none'), []);
    deepEqual(
      viewsIn([
        null,
        { name: 3 },
        { name: ' ' },
        { name: 'b', choices: { runIn: 9999, openTables: [1, 'c'] } },
      ]),
      [{ name: 'b', choices: { ...choicesOf(null), openTables: ['c'] } }],
    );
    deepEqual(choicesOf(undefined), {
      period: null,
      filter: '',
      since: null,
      runIn: 28,
      isMoreOpen: false,
      openTables: [],
    });
  });
});
