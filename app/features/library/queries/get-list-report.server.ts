import { authorise, type Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import type { BrokenEntry } from "../formats/read-list.server";
import { canKeepLibrary } from "../policy";
import { ListEntries, ListProblems } from "../schema";
import { judgeList, type KnownEntry } from "./judge-list.server";

/** No page lists more than this of each. */
const MOST_LISTED = 100;

/** What a list that was laid by would add, and what it would not. */
interface ListReport {
  readonly isTaken: boolean;
  readonly counts: { readonly ready: number; readonly known: number; readonly broken: number };
  readonly ready: readonly { readonly line: number; readonly title: string; readonly year: number | null }[];
  readonly known: readonly KnownEntry[];
  readonly broken: readonly BrokenEntry[];
  readonly mostListed: number;
}

/**
 * The list as it would be taken now.
 *
 * @throws {Forbidden | NotFound}
 */
export async function getListReport(ctx: Context, { id }: { readonly id: string }): Promise<ListReport> {
  authorise(canKeepLibrary(ctx.actor));
  const list = await ctx.db.resourceImport.findUnique({
    where: { id },
    select: { entries: true, problems: true, takenAt: true },
  });
  if (!list) throw new NotFound("This list");
  const problems = ListProblems.parse(list.problems);
  const isTaken = list.takenAt !== null;
  const { fresh, known } = isTaken
    ? { fresh: [], known: [] }
    : await judgeList(ctx, ListEntries.parse(list.entries));
  return {
    isTaken,
    counts: { ready: fresh.length, known: known.length, broken: problems.length },
    ready: fresh.slice(0, MOST_LISTED).map(({ line, draft: { csl } }) => ({
      line,
      title: csl.title,
      year: csl.issued?.["date-parts"][0][0] ?? null,
    })),
    known: known.slice(0, MOST_LISTED),
    broken: problems.slice(0, MOST_LISTED),
    mostListed: MOST_LISTED,
  };
}
