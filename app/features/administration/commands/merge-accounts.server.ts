import * as assignments from "~/features/assignments/index.server";
import * as authoring from "~/features/authoring/index.server";
import * as cohorts from "~/features/cohorts/index.server";
import * as consents from "~/features/consents/index.server";
import * as discussion from "~/features/discussion/index.server";
import * as enrolment from "~/features/enrolment/index.server";
import * as grading from "~/features/grading/index.server";
import { isAdministrator } from "~/features/identity";
import * as identity from "~/features/identity/index.server";
import * as mail from "~/features/mail/index.server";
import * as media from "~/features/media/index.server";
import * as peerReview from "~/features/peer-review/index.server";
import * as quizzes from "~/features/quizzes/index.server";
import * as reading from "~/features/reading/index.server";
import * as translation from "~/features/translation/index.server";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { NotMergeable, WrongConfirmation } from "../errors";
import { type Pair, readMergeFacts } from "../merge-facts.server";

/** Whoever owns rows of people moves their own, in this order. */
const OWNERS = [
  enrolment,
  media,
  discussion,
  reading,
  authoring,
  translation,
  quizzes,
  grading,
  assignments,
  peerReview,
  cohorts,
  consents,
  mail,
];

interface Merge extends Pair {
  /** The address of the account that goes, typed by who does it. */
  readonly confirmation: string;
}

/**
 * Makes one account of two that are the same person's: what the one has goes to the other, every way into it ends, and
 * it says where it went. Whatever both have of the same thing refuses the whole. In one transaction; it cannot be undone.
 *
 * @throws {Forbidden | StepUpNeeded | NotFound | NotMergeable | WrongConfirmation}
 */
export async function mergeAccounts(ctx: Context, { fromId, intoId, confirmation }: Merge): Promise<void> {
  authorise(isAdministrator(ctx.actor));
  identity.requireStepUp(ctx);
  await transact(ctx, async (tx) => {
    // In one order for everybody, so that two who merge the same pair the other way round wait for one another.
    await tx.db
      .$queryRaw`SELECT "id" FROM "User" WHERE "id" IN (${fromId}, ${intoId}) ORDER BY "id" FOR UPDATE`;
    const { from, into, conflicts } = await readMergeFacts(tx, { fromId, intoId });
    if (!from || !into) throw new NotFound("One of the accounts");
    if (conflicts.length > 0) throw new NotMergeable();
    if (confirmation.trim().toLowerCase() !== from.email) throw new WrongConfirmation();
    const pair = { fromId, intoId };
    for (const owner of OWNERS) await owner.mergePeople(tx, pair);
    await identity.mergePeople(tx, pair);
    await audit(tx, {
      action: "administration.accounts-merged",
      objectType: "User",
      objectId: fromId,
      details: { intoId, ...from.holdings },
    });
  });
}
