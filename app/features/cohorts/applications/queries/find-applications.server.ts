import type { Context } from "~/platform/context.server";
import type { Prisma } from "~/platform/generated/prisma/client.ts";
import type { ApplicationSort } from "../schema";
import type { ListedApplication } from "../views";
import { applicationsOrder } from "./applications-where.server";

interface Slice {
  /** Made by `applicationsWhere`. */
  readonly where: Prisma.ApplicationWhereInput;
  readonly sort: ApplicationSort;
  /** Whether names are read at all. */
  readonly seesNames: boolean;
  readonly skip: number;
  readonly take: number;
}

/** Rows of a cohort's list. A name is null where the reader may not know it: it is not read then. */
export async function findApplications(
  ctx: Context,
  { where, sort, seesNames, skip, take }: Slice,
): Promise<ListedApplication[]> {
  const rows = await ctx.db.application.findMany({
    where,
    orderBy: applicationsOrder(sort),
    skip,
    take,
    select: {
      number: true,
      country: true,
      state: true,
      scorePercent: true,
      submittedAt: true,
      applicant: seesNames ? { select: { name: true } } : false,
    },
  });
  return rows.map(({ number, country, state, scorePercent, submittedAt, applicant }) => ({
    number: number ?? 0,
    name: (applicant as { name: string } | undefined)?.name ?? null,
    country: country ?? "",
    state,
    scorePercent: scorePercent === null ? null : Number(scorePercent),
    submittedAt,
  }));
}
