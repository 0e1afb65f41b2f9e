import { isAdministrator } from "~/features/identity";
import type { Prisma } from "~/platform/generated/prisma/client.ts";
import { type Actor, ownerScope } from "~/shared/actor";

/** Quizzes come with content. */
export const canImportQuizzes = (actor: Actor): boolean => isAdministrator(actor);

/** Sweeping up attempts is the product's own work. */
export const canCloseOverdueAttempts = (actor: Actor): boolean => actor.kind === "system";

/** An enrolment, of any cohort or none, that lets a person take the quizzes of its course. */
export const enrolledBy = (actor: Actor) =>
  ({
    userId: ownerScope(actor),
    state: { in: ["active", "completed"] },
  }) satisfies Prisma.EnrolmentWhereInput;
