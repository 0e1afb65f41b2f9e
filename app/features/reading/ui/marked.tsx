import type { Excerpt } from "../domain/passage";

interface MarkedProps {
  excerpt: Excerpt;
}

/** Words of a text, with those that were looked for marked. */
export function Marked({ excerpt: { parts } }: MarkedProps) {
  return <>{parts.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))}</>;
}
