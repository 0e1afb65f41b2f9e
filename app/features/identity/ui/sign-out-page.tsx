import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

/** The button to sign out; with a `pending` session, what could not be done and the way to try again. */
export function SignOutPage({ pending }: { pending?: string }) {
  const { t } = useTranslation("identity");
  const { actor } = usePageContext();
  if (pending) {
    return (
      <Callout tone="bad" role="alert">
        <p>{t("signOut.pendingText")}</p>
        <form method="post" action="/logout">
          <input type="hidden" name="session" value={pending} />
          <Button variant="primary">{t("signOut.retry")}</Button>
        </form>
      </Callout>
    );
  }
  if (actor.kind !== "person" && actor.kind !== "half-signed-in") return <p>{t("signOut.strangerText")}</p>;
  return (
    <form method="post" action="/logout" className="stack">
      <p>{actor.kind === "person" ? t("signOut.text", { name: actor.name }) : t("signOut.halfText")}</p>
      <Button variant="primary">{t("signOut.submit")}</Button>
    </form>
  );
}
