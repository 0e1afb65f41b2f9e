import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";
import { OpaqueId } from "~/shared/ids";
import { message } from "~/shared/message";
import { BackTo, GivenPassword, line } from "../schema";

/** A code of the app or the paper, as typed; what it is decides whoever takes it. */
const OneTimeCode = z.string().trim().min(1).max(40);

/** What a browser's script puts into the form once the authenticator has answered: JSON, checked again where it is used. */
const passkeyAnswer = <Answer>() =>
  z
    .string()
    .max(20_000)
    .transform((text, check): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        check.addIssue({ code: "custom", message: message("identity:errors.passkey-refused") });
        return z.NEVER;
      }
    })
    .pipe(
      z.custom<Answer>(
        (value) => typeof (value as { id?: unknown } | null)?.id === "string",
        message("identity:errors.passkey-refused"),
      ),
    );

const CodeGiven = z.object({
  intent: z.literal("code"),
  oneTimeCode: OneTimeCode,
  redirectTo: BackTo,
});
const PasskeyShown = z.object({
  intent: z.literal("passkey"),
  response: passkeyAnswer<AuthenticationResponseJSON>(),
  redirectTo: BackTo,
});

/** The second step of a sign-in. */
export const SecondFactorForm = z.discriminatedUnion("intent", [CodeGiven, PasskeyShown]);

/** A proof for sensitive acts. */
export const StepUpForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("password"), currentPassword: GivenPassword, redirectTo: BackTo }),
  CodeGiven,
  PasskeyShown,
]);

const BeginApp = z.object({ intent: z.literal("begin"), redirectTo: BackTo });
const ConfirmApp = z.object({
  intent: z.literal("confirm"),
  oneTimeCode: OneTimeCode,
  redirectTo: BackTo,
});
const AddPasskey = z.object({
  intent: z.literal("add"),
  label: line(60),
  response: passkeyAnswer<RegistrationResponseJSON>(),
  redirectTo: BackTo,
});

/** Setting up an app, or removing it. */
export const AppForm = z.discriminatedUnion("intent", [
  BeginApp,
  ConfirmApp,
  z.object({ intent: z.literal("remove") }),
]);

/** Adding a passkey, or removing one. */
export const PasskeyForm = z.discriminatedUnion("intent", [
  AddPasskey,
  z.object({ intent: z.literal("remove"), passkeyId: OpaqueId }),
]);

/** Setting up the first second factor, whichever it is. */
export const FirstFactorForm = z.discriminatedUnion("intent", [BeginApp, ConfirmApp, AddPasskey]);

/** What an authenticator is to be asked. */
export const PasskeyQuestion = z.object({ purpose: z.enum(["register", "prove"]) });

/** Where to go once the proof is given. */
export const BackSearch = z.object({ redirectTo: BackTo });
