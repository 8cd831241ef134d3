/** What is told by a table alone, such as the treatments tried; nothing where there is nothing to tell. */
import { type ChartInput, isReady, type Listing } from '../charts/chart';
import type { Reveal } from './entry-link';
import { LinkedTable } from './linked-table';
import { type Save, SaveMenu } from './save';

interface ListingsProps {
  listings: readonly Listing[];
  input: ChartInput;
  reveal: Reveal;
  save: Save;
}

export function Listings({ listings, input, reveal, save }: ListingsProps) {
  const { behind, figures, words } = input;
  const shown = listings
    .filter((listing) => isReady(listing, figures))
    .map((listing) => ({
      ...listing,
      title: words.tell(listing.title),
      data: listing.table(input),
    }))
    .filter(({ data }) => data.rows.length > 0);
  return (
    <>
      {shown.map(({ id, title, note, data }) => (
        <section key={id} class="chart-section listing" aria-label={title}>
          <h2>{title}</h2>
          <p class="quiet">{note(input)}</p>
          <LinkedTable title={title} data={data} behind={behind} reveal={reveal} words={words} />
          <SaveMenu title={title} tables={[{ id, title, data }]} picture={null} save={save} words={words} />
        </section>
      ))}
    </>
  );
}
