/** A translated sentence with parts that are more than text: each stands where `{0}`, `{1}` stood. */
import { type ComponentChildren, Fragment } from 'preact';

interface SentenceProps {
  /** Translated, its `{0}`, `{1}` left in. */
  text: string;
  parts: readonly ComponentChildren[];
}

export function Sentence({ text, parts }: SentenceProps) {
  // Every other piece is the number of a part.
  const pieces = text.split(/\{(\d+)\}/);
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>{index % 2 === 0 ? piece : parts[Number(piece)]}</Fragment>
      ))}
    </>
  );
}
