import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { useTranslation } from "~/web/translation";

/** For somebody who signs in before following the link: what to do, and the link once more. */
export function UnconfirmedCallout({ email }: { email: string }) {
  const { t } = useTranslation("identity");
  return (
    <Callout tone="warm" role="alert" title={t("signIn.unconfirmedTitle")}>
      <p>{t("signIn.unconfirmedText", { email })}</p>
      <form method="post" action="/confirm/again">
        <input type="hidden" name="email" value={email} />
        <Button>{t("signIn.sendAgain")}</Button>
      </form>
    </Callout>
  );
}
