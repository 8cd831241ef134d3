/** Dragging over a picture to choose its days; a short move is a click and chooses nothing. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Frame } from '../charts/frame';

/** A move shorter than this is a hand that trembles. */
const leastMove = 8;

export interface Brush {
  /** What is dragged over now, in the picture's pixels. */
  stretch: { x: number; width: number } | null;
  onPointerDown(event: PointerEvent): void;
  /** True once after a drag, whose click must not choose a mark. */
  tookClick(): boolean;
}

/** @param onDays the first and last day dragged over; undefined where nothing is to be chosen so */
export function useBrush(frame: Frame, onDays: ((from: Date, to: Date) => void) | undefined): Brush {
  const [stretch, setStretch] = useState<Brush['stretch']>(null);
  const dragged = useRef(false);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);
  const onPointerDown = (event: PointerEvent) => {
    const svg = event.target instanceof Element ? event.target.closest('svg') : null;
    if (!onDays || !svg || event.button !== 0) return;
    const at = (moved: MouseEvent) => {
      const box = svg.getBoundingClientRect();
      const x = ((moved.clientX - box.left) * frame.width) / box.width;
      return Math.min(frame.right, Math.max(frame.left, x));
    };
    const start = at(event);
    let end = start;
    dragged.current = false;
    const move = (moved: PointerEvent) => {
      end = at(moved);
      if (Math.abs(end - start) < leastMove && !dragged.current) return;
      dragged.current = true;
      setStretch({ x: Math.min(start, end), width: Math.abs(end - start) });
    };
    const finish = (isChosen: boolean) => {
      stop.current();
      if (!dragged.current || !isChosen) return;
      const [from, to] = [Math.min(start, end), Math.max(start, end)].map(frame.dayAt);
      if (from && to) onDays(from, to);
    };
    const up = () => finish(true);
    const key = (pressed: KeyboardEvent) => pressed.key === 'Escape' && finish(false);
    stop.current = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('keydown', key);
      setStretch(null);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('keydown', key);
  };
  const tookClick = () => {
    const was = dragged.current;
    dragged.current = false;
    return was;
  };
  return { stretch, onPointerDown, tookClick };
}
