/** Brings the page back to where it was scrolled to, once, and notes where it is from then on. */
import { useEffect, useLayoutEffect } from 'preact/hooks';

const settled = 150;

export function useScroll(from: number, drawn: boolean, keep: (change: { scroll: number }) => void): void {
  // Later changes of `from` are the reader's own scrolling and must not move the page.
  useLayoutEffect(() => {
    if (drawn) window.scrollTo(0, from);
  }, [drawn]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep({ scroll: window.scrollY }), settled);
    };
    window.addEventListener('scroll', note, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', note);
    };
  }, [keep]);
}
