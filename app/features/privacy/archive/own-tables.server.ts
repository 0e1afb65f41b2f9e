import type { Context } from "~/platform/context.server";
import type { SchemaNames } from "~/platform/schema-names.server";
import { listReviewsReceived } from "../queries/list-reviews-received.server";
import { type OwnRow, readOwnRows } from "../queries/read-own-rows.server";
import { REGISTRY, subjectsOf } from "../registry";
import type { WhoseRows } from "../row-scope.server";

/** Not a table: what others wrote about one's own works, see `listReviewsReceived`. */
const RECEIVED = "ReviewsReceived";

interface OwnTable {
  readonly name: string;
  readonly rows: () => AsyncGenerator<readonly OwnRow[]>;
}

/** All that a person gets, table by table; rows are read when they are asked for. */
export function ownTables(ctx: Context, names: SchemaNames, who: WhoseRows): OwnTable[] {
  const tables = Object.entries(REGISTRY).flatMap(([model, rule]): OwnTable[] => {
    const exported = subjectsOf(rule).filter((subject) => !("none" in subject.export));
    if (exported.length === 0) return [];
    async function* rows() {
      for (const subject of exported) yield* readOwnRows(ctx, names, model, subject, who);
    }
    return [{ name: model, rows }];
  });
  async function* received() {
    for await (const review of listReviewsReceived(ctx)) yield [review];
  }
  return [...tables, { name: RECEIVED, rows: received }];
}
