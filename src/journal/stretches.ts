/** Remembers the stretches of each file, and cuts again only what lies around an edit. */
import { commonEnd, commonStart } from './common-ends';
import { Generations } from './generations';
import type { Read } from './journal';
import { oncePer } from './once';
import { type Cutting, isClosed, isOfSize, type Stretch, stretchesIn, wholeStretch } from './stretch';

/** A stretch of a file, and where it starts in it. */
export interface PlacedStretch {
  stretch: Stretch;
  start: number;
}

/** A file as it was read last. */
interface Known {
  text: string;
  placed: readonly PlacedStretch[];
}

/** New stretches that make a generation: those of a few lives. */
const mostStretches = 4_000;
const mostFiles = 4_000;

export class StretchMemory {
  private readonly stretches = new Generations<Stretch>(mostStretches);
  private readonly files = new Generations<Known>(mostFiles);

  constructor(private readonly read: Read) {}

  /** In the order of the text, all of it; the same list for the same text. */
  of({ path, text }: { path: string; text: string }): readonly PlacedStretch[] {
    const known = this.files.get(path);
    if (known?.text === text) return known.placed;
    const stretches = (known && this.mended(known, text)) ?? this.cut(text, { isStart: true, isNew: !known });
    const isWhole = !stretches || !isOfSize(stretches, text.length);
    const placed = place(isWhole ? [wholeStretch(text, this.read)] : stretches);
    this.files.set(path, { text, placed });
    return placed;
  }

  /** What lies around the edit is cut again, and a stretch before and after it. */
  private mended({ text: old, placed }: Known, text: string): Stretch[] | null {
    const same = commonStart(old, text);
    const sameEnd = commonEnd(old, text, Math.min(old.length, text.length) - same);
    const first = Math.max(0, placed.findLastIndex(({ start }) => start <= same) - 1);
    const after = placed.findIndex(({ start }) => start >= old.length - sameEnd);
    const last = after === -1 ? placed.length : after + 1;
    const start = placed[first]?.start ?? 0;
    const end = text.length - (old.length - (placed[last]?.start ?? old.length));
    const middle = text.slice(start, end);
    if (last < placed.length && middle !== '' && !isClosed(middle)) return null;
    const own = this.cut(middle, { isStart: first === 0, isNew: false });
    const kept = (list: readonly PlacedStretch[]) => list.map(({ stretch }) => stretch);
    return own && [...kept(placed.slice(0, first)), ...own, ...kept(placed.slice(last))];
  }

  private cut(text: string, how: Cutting): Stretch[] | null {
    return stretchesIn(text, how, (part, make) => this.stretchOf(part, make), this.read);
  }

  private stretchOf(text: string, make: () => Stretch): Stretch {
    let stretch = this.stretches.get(text);
    if (!stretch) {
      stretch = make();
      this.stretches.set(text, stretch);
    }
    return stretch;
  }
}

function place(stretches: readonly Stretch[]): PlacedStretch[] {
  let start = 0;
  return stretches.map((stretch) => {
    const placed = { stretch, start };
    start += stretch.text.length;
    return placed;
  });
}

/** What is remembered goes with the reader that it was read by. */
export const stretchMemory: (read: Read) => StretchMemory = oncePer((read) => new StretchMemory(read));
