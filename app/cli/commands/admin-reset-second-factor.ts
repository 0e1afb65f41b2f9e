import { parseArgs } from "node:util";
import { AddressForm } from "~/features/identity";
import { resetSecondFactor } from "~/features/identity/index.server";
import { DomainError } from "~/shared/domain-error";
import { type Command, WrongUsage } from "../command";
import { withDatabase } from "../with-database";

function readArgs(args: string[]): { email: string } {
  try {
    return AddressForm.parse(parseArgs({ args, options: { email: { type: "string" } } }).values);
  } catch {
    throw new WrongUsage("needs --email name@example.org");
  }
}

/**
 * `admin reset-second-factor --email E`: for somebody who lost the device and the paper. Whoever sits at the server
 * makes sure who asks; the owner is told by mail, and all their sessions end.
 */
export const resetSecondFactorCommand: Command = {
  name: "admin reset-second-factor",
  policy: "acts-as-product",
  summary: "takes every second factor from an account whose device and recovery codes are lost",
  async run(args, io) {
    const who = readArgs(args);
    return withDatabase(io, async (ctx) => {
      try {
        await resetSecondFactor(ctx, who);
        io.err("Done. The person signs in with the password; staff set up a new second step then.");
        io.out(who);
        return 0;
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        io.err(`${error.message}.`);
        return 1;
      }
    });
  },
};
