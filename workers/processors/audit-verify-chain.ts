import { z } from "zod";
import { keepAuditState, verifyAuditChain } from "~/platform/audit-chain.server";
import { defineJob } from "~/platform/outbox-messages";
import { defineProcessor } from "../define-processor";

/**
 * Walks the audit log's chain and says in the log where it ends: a note outside the database, against which
 * `db check --audit-anchor` finds a chain that was rewritten whole. Safe to run twice: it reads and keeps what it found.
 */
export default defineProcessor(defineJob("audit.verify-chain", z.object({})), async ({ ctx, log }) => {
  const verdict = await verifyAuditChain(ctx);
  await keepAuditState(ctx, verdict);
  const { entries, head, problems } = verdict;
  const [problem] = problems;
  if (problem)
    log.error({ entries, ...problem, problems: problems.length }, "the audit log was tampered with");
  else log.info({ entries, anchor: `${head.number}:${head.hash}` }, "the audit log is whole");
});
