/** A chart's picture made walkable: one stop for Tab, arrow keys between marks, Enter or a click to choose. */
import { useRef } from 'preact/hooks';
import type { AnyChart, ChartInput, Drawing, Mark } from '../charts/chart';
import { nextMark } from '../charts/navigate';
import { Picture } from '../charts/picture';
import { useBrush } from './use-brush';

interface PlotProps {
  chart: AnyChart;
  input: ChartInput;
  drawing: Drawing;
  active: string | null;
  near: number | null;
  /** The mark now stood on. */
  onStand(mark: Mark): void;
  /** The mark whose entry is asked for. */
  onChoose(mark: Mark): void;
  /** The days that were dragged over; undefined where nothing is to be chosen so. */
  onDays?: ((from: Date, to: Date) => void) | undefined;
}

export function Plot({ chart, input, drawing, active, near, onStand, onChoose, onDays }: PlotProps) {
  const brush = useBrush(input.frame, onDays);
  const box = useRef<HTMLDivElement>(null);
  const markOf = (target: EventTarget | null): Mark | undefined => {
    const id = target instanceof Element ? target.closest('[data-mark]')?.getAttribute('data-mark') : null;
    return drawing.marks.find((mark) => mark.id === id);
  };
  const choose = (event: Event) => {
    const mark = brush.tookClick() ? undefined : markOf(event.target);
    if (mark) onChoose(mark);
  };
  const walk = (event: KeyboardEvent) => {
    const mark = markOf(event.target);
    if (!mark || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return onChoose(mark);
    }
    const next = nextMark(drawing.marks, mark.id, event.key);
    if (!next) return;
    // Else the arrow keys would scroll the page as well.
    event.preventDefault();
    box.current?.querySelector<SVGElement>(`[data-mark="${next.id}"]`)?.focus();
  };
  const stand = (event: Event) => {
    const mark = markOf(event.target);
    if (mark) onStand(mark);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the buttons; one listener serves all
    <div
      class={onDays ? 'plot brushed' : 'plot'}
      ref={box}
      onClick={choose}
      onKeyDown={walk}
      onFocusIn={stand}
      onPointerDown={brush.onPointerDown}
    >
      <Picture
        chart={chart}
        input={input}
        drawing={drawing}
        active={active}
        near={near}
        brush={brush.stretch}
      />
    </div>
  );
}
