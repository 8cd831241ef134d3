/** Dates put together from what was asked for once are those that Intl writes, in many languages. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateInWords } from '../../../src/journal/date-words';
import { dayForm } from '../../../src/journal/formats';
import { addDays, isoDate } from '../../../src/journal/scalars/day';
import { english } from '../../../src/journal/translate';
import { runs } from '../helpers/runs';

const locales =
  'en en-GB en-US en-CA de de-AT fr fr-CA es ca it pt-BR pt-PT nl sv da nb fi is et lv lt pl cs sk hu ro bg ru uk el tr he ar ar-EG fa ur hi bn ta th ko ja zh-CN zh-TW vi id ms eu gl cy ga mt sl hr sr hy ka kk mn my km lo ne si am sw zu'.split(
    ' ',
  );

const fields = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const intl = new Map(
  locales.map((locale) => [
    locale,
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', ...fields }),
  ]),
);
const written = (locale: string, date: string) => intl.get(locale)?.format(new Date(`${date}T00:00Z`));

describe('dates in full', () => {
  it('are those of Intl for every day of a year, in each of many languages', () => {
    for (const locale of locales) {
      const form = dayForm(locale, { month: 'long', year: 'numeric' });
      for (let day = 0; day < 366; day += locale === 'fr' ? 1 : 5) {
        const date = addDays('2024-01-01', day);
        assert.equal(form(date), written(locale, date), `${locale} ${date}`);
      }
    }
  });

  it('are those of Intl for any date', () => {
    const forms = new Map(
      locales.map((locale) => [locale, dayForm(locale, { month: 'long', year: 'numeric' })]),
    );
    const day = fc.integer({ min: -25_000, max: 84_000 }).map(isoDate);
    fc.assert(
      fc.property(fc.constantFrom(...locales), day, (locale, date) => {
        assert.equal(forms.get(locale)?.(date), written(locale, date));
      }),
      runs(1000),
    );
  });

  it('are in English what a terminal is told without Intl', () => {
    const day = fc.integer({ min: -25_000, max: 84_000 }).map(isoDate);
    fc.assert(
      fc.property(day, (date) => assert.equal(dateInWords(date), written('en-GB', date))),
      runs(500),
    );
  });
});

describe('texts with parts', () => {
  it('have each part where its number stands, and what has no part as it is', () => {
    const part = fc.oneof(fc.string(), fc.integer());
    const piece = fc.oneof(
      fc.string(),
      fc.nat(4).map((number) => `{${number}}`),
      fc.constantFrom('{', '}', '{x}', '{}'),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((all) => all.join('')),
        fc.array(part, { maxLength: 4 }),
        (text, parts) => {
          const said = text.replace(/\{(\d+)\}/g, (whole, number) => String(parts[Number(number)] ?? whole));
          assert.equal(english(text, ...parts), said);
        },
      ),
      runs(1000),
    );
  });
});
