import type { Reply, Visitor } from "./http";
import { AuthenticatorApp } from "./second-factor";

/** What somebody has in hand once an app is set up on the running site. */
export interface SecondStep {
  readonly app: AuthenticatorApp;
  readonly recoveryCodes: readonly string[];
}

const codesIn = ({ text }: Reply): string[] =>
  [...text.matchAll(/<li><code>([^<]+)<\/code>/g)].map(([, code]) => code ?? "");

/** Begins to set up an app on a page and reads its secret off. */
export async function beginApp(
  visitor: Visitor,
  page = "/account/security/authenticator",
): Promise<AuthenticatorApp> {
  await visitor.post(page, { intent: "begin" });
  const { text } = await visitor.get(page);
  const secret = /data-secret="true"><code>([^<]+)</.exec(text)?.[1];
  if (!secret) throw new Error(`No secret on ${page}:\n${text.slice(0, 2_000)}`);
  return new AuthenticatorApp(secret);
}

/** Sets up an app by the pages, as a person does. */
export async function setUpApp(
  visitor: Visitor,
  page = "/account/security/authenticator",
): Promise<SecondStep> {
  const app = await beginApp(visitor, page);
  const reply = await visitor.post(page, { intent: "confirm", oneTimeCode: await app.code() });
  return { app, recoveryCodes: codesIn(reply) };
}

/** Gives the second step's code. */
export const giveCode = (visitor: Visitor, code: string, headers?: Readonly<Record<string, string>>) =>
  visitor.post("/second-factor", { intent: "code", oneTimeCode: code }, headers);
