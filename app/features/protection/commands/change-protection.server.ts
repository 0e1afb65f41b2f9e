import { addPaperName, showPrintedNames } from "~/features/certificates/index.server";
import { recordPublicLists } from "~/features/cohorts/index.server";
import {
  choosePaperName,
  giveBackName,
  requireStepUp,
  setDiscretion,
} from "~/features/identity/index.server";
import { audit } from "~/platform/audit.server";
import { asSystem, authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import type { ProtectionForm } from "../schema";
import { hideName } from "./hide-name.server";

/**
 * Does what a person chose about their own protection. Hiding asks for no proof: it must be quick. What brings the
 * name back into the light asks for one, because a phone can be in somebody else's hand.
 *
 * @throws {StepUpNeeded | AlreadyProtected | AliasTellsName | NotProtected}
 */
export async function changeProtection(ctx: Context, form: ProtectionForm): Promise<void> {
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null);
  if (form.intent === "discretion") return setDiscretion(ctx, form);
  if (form.intent !== "protect") requireStepUp(ctx);
  await transact(ctx, async (tx) => {
    await act(tx, userId, form);
    await audit(tx, { action: DONE[form.intent], objectType: "User", objectId: userId });
  });
}

type NameForm = Exclude<ProtectionForm, { intent: "discretion" }>;

const DONE = {
  protect: "protection.taken",
  paper: "protection.paper-name-chosen",
  leave: "protection.left",
} as const satisfies Record<NameForm["intent"], string>;

async function act(tx: Context, userId: string, form: NameForm): Promise<void> {
  const product = asSystem(tx, "protection");
  switch (form.intent) {
    case "protect":
      await hideName(tx, { userId, alias: form.alias });
      return;
    case "paper": {
      const { paperName: choice, spelling } = form;
      const name = await choosePaperName(product, { userId, choice, spelling });
      if (name) await addPaperName(product, { userId, name });
      return;
    }
    case "leave":
      await giveBackName(product, { userId });
      await showPrintedNames(product, { userId });
      await recordPublicLists(product, { userId });
  }
}
