import { DefinitionList } from "~/ui/definition-list";
import type { ActivityInWords } from "../queries/get-record.server";

/** How long, said once for things that are kept equally long. */
export function HowLong({ kept }: Pick<ActivityInWords, "kept">) {
  const terms = [...new Set(kept.map(({ howLong }) => howLong))];
  const namesOf = (term: string) => kept.filter(({ howLong }) => howLong === term).map(({ what }) => what);
  return (
    <DefinitionList
      long
      items={terms.map((term) => ({ key: term, term: namesOf(term).join(", "), description: term }))}
    />
  );
}
