import type { Block } from "../domain/document";
import type { Arrangement } from "../domain/margin-notes";
import type { Surroundings } from "../domain/surroundings";

/** Texts of the name space `documents` in the language of the text. */
export type Words = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** What every part of a rendered text may ask for. */
export interface Rendering {
  readonly around: Surroundings;
  readonly notes: Pick<Arrangement, "numbers" | "firstUses">;
  readonly headingIds: ReadonlyMap<Block, string>;
  readonly words: Words;
}

/** What a drawing is told: its own words. */
export interface DrawnProps {
  words: Words;
}
