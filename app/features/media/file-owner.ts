import type { Context } from "~/platform/context.server";

/** Who may read what an owner shows: everybody, this reader, or not this reader. */
export type Reach = "everybody" | "reader" | "nobody";

/**
 * A kind of thing that shows files. Its feature decides who reads it; media only asks, each time a file is asked for.
 */
export interface FileOwner {
  /** Stands in `MediaUse.ownerType`. */
  readonly type: string;
  /** The widest reach among these owners, for this reader. One statement. */
  reachOf(ctx: Context, ownerIds: readonly string[]): Promise<Reach>;
}
