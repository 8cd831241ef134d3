/** What the page says where there is little or nothing to draw yet. */
import type { PanelState } from './protocol';

export function Notice({ state }: { state: PanelState }) {
  if (state.files === 0) return <NoFiles today={state.today} />;
  if (state.trends === null) return <NothingYet />;
  const { recordedDays } = state.trends.period;
  if (recordedDays === 0) return <AllUnknown />;
  if (recordedDays === 1)
    return <p class="notice">One day is recorded. The charts fill as you write more.</p>;
  return null;
}

function NoFiles({ today }: { today: string }) {
  const month = today.slice(0, 7);
  return (
    <div class="notice">
      <p>There is no journal here yet. To begin one:</p>
      <ol>
        <li>
          Make a file named{' '}
          <code>
            {month.slice(0, 4)}/{month}.migraine.yaml
          </code>{' '}
          in this folder.
        </li>
        <li>
          Type <code>attack</code> in it, and pick the snippet that is offered.
        </li>
      </ol>
      <p>This page draws itself as you type.</p>
    </div>
  );
}

function NothingYet() {
  return (
    <div class="notice">
      <p>Nothing is recorded yet.</p>
      <p>
        Type <code>attack</code> in a journal file and pick the snippet that is offered, or write{' '}
        <code>clear</code> for a day without headache. This page draws itself as you type.
      </p>
    </div>
  );
}

function AllUnknown() {
  return (
    <p class="notice">
      No day says yet whether there was headache, so all days are shown as unknown. An <code>attack</code>, a{' '}
      <code>day</code> with <code>headache</code>, or a <code>clear</code> makes a day known.
    </p>
  );
}
