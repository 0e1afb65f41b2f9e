import { grantRole, prepareAccount, setUpAccount, updateAccount } from "~/features/identity/index.server";
import type { Context } from "~/platform/context.server";
import { writeSetting } from "~/platform/settings.server";
import type { Person, RoleName } from "~/shared/actor";
import { applicantEmail, DEMO_PASSWORD, participantEmail, STAFF } from "./people";

interface DemoAccount {
  readonly email: string;
  readonly password: string;
  /** What to try with it. */
  readonly what: string;
}

/** The learner with something due, the author whose grade is out, and somebody who may still apply. */
export const LEARNER = 1;
export const CERTIFIED = 2;
export const APPLICANT = 1;

/** What the demo prints: one account for each role. */
export function demoAccounts(): DemoAccount[] {
  const account = (email: string, what: string) => ({ email, password: DEMO_PASSWORD, what });
  return [
    account(participantEmail(LEARNER), "learner: lessons, quizzes, a review that is due"),
    account(participantEmail(CERTIFIED), "learner who is done: reviews, grade, certificate"),
    account(applicantEmail(APPLICANT), "applicant: a draft for the open call"),
    ...STAFF.map((one) => account(one.email, "what" in one ? one.what : one.role)),
  ];
}

/** An account as an actor of commands. */
export function personOf(userId: string, roles: Person["roles"] = []): Person {
  return {
    kind: "person",
    userId,
    sessionId: "seed",
    name: "",
    locale: "en",
    timeZone: "Europe/Sarajevo",
    roles,
    sudoAt: null,
    quickExit: false,
    viewedBy: null,
  };
}

interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly country?: string;
  readonly organisation?: string;
  readonly locale?: "en" | "sr-Latn" | "sr-Cyrl";
}

/** An account with the demo's password, made the way a real one is: prepared, then taken up by its link. */
export async function createAccount(ctx: Context, account: NewAccount): Promise<string> {
  const { userId, setUpPath } = await prepareAccount(ctx, { email: account.email, name: account.name });
  const token = new URL(setUpPath ?? "", "http://site.invalid").searchParams.get("token") ?? "";
  await setUpAccount(ctx, { token, password: DEMO_PASSWORD });
  await updateAccount(
    { ...ctx, actor: personOf(userId) },
    {
      name: account.name,
      locale: account.locale ?? "en",
      timeZone: "Europe/Sarajevo",
      country: account.country,
      organisation: account.organisation,
    },
  );
  return userId;
}

/** The people who run the school, as actors with their roles. */
export async function createStaff(ctx: Context): Promise<Record<RoleName, Person>> {
  // The demo's passwords are printed on the screen: a second factor would only be in the way of trying it out.
  await writeSetting(ctx, "staff-second-factor", "optional");
  const staff = {} as Record<RoleName, Person>;
  for (const { name, email, role } of STAFF) {
    const userId = await createAccount(ctx, { name, email });
    await grantRole(ctx, { userId, role });
    staff[role] = personOf(userId, [{ role, courseId: null, cohortId: null, country: null }]);
  }
  return staff;
}
