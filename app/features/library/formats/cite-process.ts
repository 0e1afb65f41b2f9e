/**
 * A process that cites works and ends. The citation processor takes 80 MB and a second to load, and is needed once for
 * each version of an entry: it has no place in the process that makes pages.
 *
 * In: one message with the records. Out: one message with what `citeWorks` makes of them.
 */
import type { CslItem } from "../domain/csl-item";
import { citeWorks } from "./cite-works";

process.once("disconnect", () => process.exit(1));
process.once("message", (works) => {
  process.send?.(citeWorks(works as CslItem[]), () => process.exit(0));
});
