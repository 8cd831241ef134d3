/** A group of shapes that assistive technology passes over: its content is said by marks and tables. */
import type { ComponentChildren } from 'preact';

interface QuietProps {
  class?: string;
  children: ComponentChildren;
}

export function Quiet({ class: name, children }: QuietProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG cannot be focused
    <g class={name} aria-hidden="true">
      {children}
    </g>
  );
}
