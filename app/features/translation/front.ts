import type { RevisionFront } from "~/features/catalogue";
import type { TranslatedFront } from "./schema";

/** What a reader reads of a lesson's front matter: of the original as of a translation. */
export function frontWords({
  title,
  outcomes,
  contentNote,
  sources,
}: Pick<RevisionFront, "title" | "outcomes" | "contentNote" | "sources">): TranslatedFront {
  return {
    title,
    outcomes,
    ...(contentNote ? { contentNote } : {}),
    locators: Object.fromEntries(sources.flatMap(({ id, locator }) => (locator ? [[id, locator]] : []))),
  };
}

/** What of a translated front is not one by one what the original has; null where all is. */
export function frontUnlikeness(
  source: TranslatedFront,
  front: TranslatedFront,
): "outcomes" | "contentNote" | "locators" | null {
  if (source.outcomes.length !== front.outcomes.length) return "outcomes";
  if (Boolean(source.contentNote) !== Boolean(front.contentNote)) return "contentNote";
  const ids = ({ locators }: TranslatedFront) => Object.keys(locators).sort().join(" ");
  return ids(source) === ids(front) ? null : "locators";
}
