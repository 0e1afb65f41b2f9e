import { authorise, type Context } from "~/platform/context.server";

/**
 * Gives back every place a person holds or waits for, because they leave for good: open offers are declined, what is
 * not decided is taken back, and an accepted place of a school that is not over is free again. Part of erasing a
 * person, in its transaction; the membership is ended beside it.
 *
 * @throws {Forbidden} for anybody but the product itself
 */
export async function leaveCalls(tx: Context, { userId }: { readonly userId: string }): Promise<void> {
  authorise(tx.actor.kind === "system");
  const left = { updatedAt: tx.now, version: { increment: 1 } };
  await tx.db.application.updateMany({
    where: { applicantId: userId, state: "offered" },
    data: { state: "declined", answeredAt: tx.now, ...left },
  });
  await tx.db.application.updateMany({
    where: {
      applicantId: userId,
      OR: [
        { state: { in: ["submitted", "waitlisted"] } },
        {
          state: "accepted",
          cohort: { enrolments: { none: { userId, state: "completed" } }, endsOn: { gte: tx.now } },
        },
      ],
    },
    data: { state: "withdrawn", ...left },
  });
}
