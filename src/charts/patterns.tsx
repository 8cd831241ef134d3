/** Patterns that tell shapes apart where colours cannot. */

/** Hatching stands for unknown, dots for "cannot be told"; `prefix` keeps names apart on one page. */
export function Patterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      <pattern
        id={`${prefix}-hatch`}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="hatch-ground" width="4" height="4" />
        <line class="hatch-line" x1="0.5" x2="0.5" y1="0" y2="4" />
      </pattern>
      <pattern id={`${prefix}-dots`} width="4" height="4" patternUnits="userSpaceOnUse">
        <circle class="dot" cx="2" cy="2" r="1.1" />
      </pattern>
    </defs>
  );
}

/** The fill of a shape whose class stands for a pattern. */
export function patternFill(className: string, prefix: string): string | undefined {
  if (className === 'unknown') return `url(#${prefix}-hatch)`;
  if (className === 'unclear') return `url(#${prefix}-dots)`;
  return undefined;
}
