import type { ModuleText } from "../domain/take-away/module-text";
import type { PortableText } from "../domain/take-away/portable-text";
import type { Words } from "./words";

/** A picture that goes into the file. */
export interface TakenPicture {
  readonly fileId: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Everything a file is made from. */
export interface Taken {
  readonly module: ModuleText;
  readonly origin: string;
  readonly siteName: string;
  readonly words: Words;
  /** When its newest text was published: written out, and for machines. */
  readonly day: string | null;
  readonly changedAt: Date;
  readonly pictures: ReadonlyMap<string, TakenPicture>;
}

/** The terms that the lessons explain or the module names, as the glossary defines them. */
export function termsOf({ glossary, termIds }: ModuleText, texts: readonly PortableText[]) {
  const used = new Set([...termIds, ...texts.flatMap(({ terms }) => terms)]);
  return glossary.filter(({ key }) => used.has(key));
}
