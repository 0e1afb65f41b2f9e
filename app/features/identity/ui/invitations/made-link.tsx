import { Callout } from "~/ui/callout";
import { useTranslation } from "~/web/translation";

/** The link of an invitation that was made a moment ago, for whoever made it to carry. */
export function MadeLink({ href }: { href: string }) {
  const { t } = useTranslation("identity");
  return (
    <Callout tone="good" title={t("invitations.linkTitle")}>
      <p>{t("invitations.linkText")}</p>
      <p>
        <a href={href}>{href}</a>
      </p>
    </Callout>
  );
}
