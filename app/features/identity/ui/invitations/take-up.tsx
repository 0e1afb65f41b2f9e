import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button, ButtonLink } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface TakeUpProps {
  token: string;
  email: string | null;
  reader: "accepts" | "is-another" | "joins" | "signs-in";
  lastResult: SubmissionResult<string[]> | undefined;
}

/** What the reader of an invitation can do about it. */
export function TakeUp({ token, email, reader, lastResult }: TakeUpProps) {
  const { t } = useTranslation("identity");
  const [form] = useForm({ id: "take-up", lastResult });
  switch (reader) {
    case "accepts":
      return (
        <form method="post" className="stack">
          <FormProblems form={form} />
          <input type="hidden" name="token" value={token} />
          <Button variant="primary" name="intent" value="accept">
            {t("invitation.accept")}
          </Button>
        </form>
      );
    case "joins":
      return <Join token={token} email={email ?? ""} lastResult={lastResult} />;
    case "is-another":
      return <p>{t("invitation.isAnother", { email: email ?? "" })}</p>;
    case "signs-in":
      return <SignInFirst token={token} email={email} />;
  }
}

function SignInFirst({ token, email }: Pick<TakeUpProps, "token" | "email">) {
  const { t } = useTranslation("identity");
  const back = encodeURIComponent(`/invitation?token=${token}`);
  return (
    <>
      <p>{email ? t("invitation.signInAs", { email }) : t("invitation.signInFirst")}</p>
      <FormActions>
        <ButtonLink variant="primary" href={`/login?redirectTo=${back}`}>
          {t("signIn.title")}
        </ButtonLink>
        {email === null && <ButtonLink href="/signup">{t("signIn.signUp")}</ButtonLink>}
      </FormActions>
    </>
  );
}

function Join({
  token,
  email,
  lastResult,
}: { token: string; email: string } & Pick<TakeUpProps, "lastResult">) {
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ name: string; password: string }>({ id: "join", lastResult });
  return (
    <form method="post" id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <p>{t("invitation.joinText", { email })}</p>
      <input type="hidden" name="token" value={token} />
      <TextInput
        field={fields.name}
        label={t("fields.name")}
        hint={t("fields.nameHint")}
        autoComplete="name"
        maxLength={120}
        required
      />
      <TextInput
        field={fields.password}
        label={t("fields.password")}
        hint={t("fields.passwordHint")}
        type="password"
        autoComplete="new-password"
        required
      />
      <FormActions>
        <Button variant="primary" name="intent" value="join">
          {t("invitation.join")}
        </Button>
      </FormActions>
    </form>
  );
}
