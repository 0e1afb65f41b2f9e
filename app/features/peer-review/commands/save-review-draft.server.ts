import { type Context, transact } from "~/platform/context.server";
import { getOwnAllocation } from "../queries/get-own-allocation.server";
import type { ReviewForm } from "../schema";
import { keepReviewText } from "./keep-review-text.server";

interface SaveReviewInput extends ReviewForm {
  readonly allocationId: string;
}

/**
 * Keeps a half-written review. Each save names the version it builds on.
 *
 * @throws {NotFound | ReviewNotOpened | ReviewAlreadySent | StaleVersion}
 */
export async function saveReviewDraft(
  ctx: Context,
  input: SaveReviewInput,
): Promise<{ version: number; savedAt: Date }> {
  return transact(ctx, async (tx) => {
    const allocation = await getOwnAllocation(tx, input.allocationId);
    await keepReviewText(tx, allocation, input);
    return { version: input.version + 1, savedAt: tx.now };
  });
}
