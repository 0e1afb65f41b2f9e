import { parseCode } from "~/features/certificates";
import { verifyCertificate } from "~/features/certificates/index.server";
import { type Command, type Output, WrongUsage } from "../command";
import { withDatabase } from "../with-database";

async function verify(args: string[], io: Output): Promise<number> {
  const [typed, ...more] = args;
  if (typed === undefined || more.length > 0) throw new WrongUsage("certificate verify CODE");
  const code = parseCode(typed);
  if (!code) return report(io, { status: "invalid" });
  return withDatabase(io, async (ctx) => {
    const certificate = await verifyCertificate(ctx, { code });
    return report(io, certificate ? { ...certificate } : { status: "unknown" });
  });
}

/** Exit code 0 for a certificate that holds, 1 for everything else. */
function report(io: Output, answer: Readonly<Record<string, string | number | Date | null>>): number {
  for (const [name, value] of Object.entries(answer)) {
    if (value !== null) io.out(`${name}: ${value instanceof Date ? value.toISOString() : String(value)}`);
  }
  io.out(answer);
  return answer.status === "valid" ? 0 : 1;
}

/** `certificate verify`. */
export const certificateCommands: Command[] = [
  {
    name: "certificate verify",
    policy: "reads-as-product",
    summary: "says whether a certificate is valid, revoked or unknown",
    run: verify,
  },
];
