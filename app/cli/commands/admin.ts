import { parseArgs } from "node:util";
import { SignUpForm } from "~/features/identity";
import { prepareAccount } from "~/features/identity/index.server";
import { env } from "~/platform/env.server";
import { DomainError } from "~/shared/domain-error";
import { type Command, WrongUsage } from "../command";
import { withDatabase } from "../with-database";

const NewAdministrator = SignUpForm.pick({ email: true, name: true });

function readArgs(args: string[]): { email: string; name: string } {
  try {
    const { values } = parseArgs({ args, options: { email: { type: "string" }, name: { type: "string" } } });
    return NewAdministrator.parse(values);
  } catch {
    throw new WrongUsage("needs --email name@example.org and --name NAME");
  }
}

/**
 * `admin create --email E --name N`: prepares an administrator's account. The link it prints is the only way
 * in, works once, and is not mailed: whoever sits at the server decides who gets it.
 */
export const adminCommand: Command = {
  name: "admin create",
  policy: "acts-as-product",
  summary: "prepares an administrator's account and prints its one-time set-up link",
  async run(args, io) {
    const who = readArgs(args);
    return withDatabase(io, async (ctx) => {
      try {
        const { setUpPath } = await prepareAccount(ctx, { ...who, role: "administrator" });
        const link = setUpPath && new URL(setUpPath, env().APP_ORIGIN).href;
        io.err(
          link
            ? "Open this link within 72 hours to choose a password. It works once."
            : "The account exists and is an administrator's now. Sign in with its password.",
        );
        if (link) io.out(link);
        io.out({ email: who.email, link });
        return 0;
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        io.err(`${error.message}. To get a lost set-up link again, use the page for forgotten passwords.`);
        return 1;
      }
    });
  },
};
