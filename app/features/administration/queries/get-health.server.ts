import { isAdministrator } from "~/features/identity";
import { countStaffWithoutFactor } from "~/features/identity/index.server";
import { authorise, type Context } from "~/platform/context.server";
import { getOutboxStatus } from "~/platform/outbox-look.server";
import { lastKnownSettings } from "~/platform/settings.server";
import { byUrgency, type Check, type Finding } from "../domain/finding";
import {
  auditFinding,
  databaseFindings,
  diskFinding,
  keyFinding,
  mailFinding,
  migrationsFinding,
  nodeFinding,
  outboxFindings,
  readFacts,
} from "../health-probes.server";

/** A check that cannot even be made is a finding too. What went wrong is for the log, not for a page. */
async function careful(check: Check, look: () => Promise<Finding | Finding[]>): Promise<Finding[]> {
  try {
    return [await look()].flat();
  } catch {
    return [{ check, state: "bad", values: {} }];
  }
}

/** How many people with a role have no second factor, and whether that is allowed. */
async function factorsFinding(ctx: Context): Promise<Finding> {
  const people = await countStaffWithoutFactor(ctx);
  const required = lastKnownSettings()["staff-second-factor"] === "required";
  return {
    check: "factors",
    state: people === 0 && required ? "good" : "attention",
    values: { count: people },
  };
}

/**
 * How the machine, the database, the mail and the workers are, what is worst first. Says what to do and tells no
 * secret: no address of a server, no path, no key.
 *
 * @throws {Forbidden}
 */
export async function getHealth(ctx: Context): Promise<Finding[]> {
  authorise(isAdministrator(ctx.actor));
  const found = await Promise.all([
    careful("database", async () => {
      const facts = await readFacts(ctx);
      return [
        ...databaseFindings(ctx, facts),
        mailFinding(facts),
        keyFinding(facts),
        auditFinding(ctx, facts),
      ];
    }),
    careful("migrations", migrationsFinding),
    careful("disk", diskFinding),
    careful("backlog", async () => outboxFindings(ctx, await getOutboxStatus(ctx))),
    careful("factors", () => factorsFinding(ctx)),
    careful("node", async () => nodeFinding(ctx.now)),
  ]);
  return byUrgency(found.flat());
}
