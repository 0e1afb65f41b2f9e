import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";

interface PlaceProps {
  href: string;
  title: string;
  text: string;
}

/** One page of the account: what it is about and the way there. */
function Place({ href, title, text }: PlaceProps) {
  return (
    <RuleItem>
      <a href={href}>{title}</a>
      <br />
      <span className="small muted">{text}</span>
    </RuleItem>
  );
}

/** The pages of one's account beside the one about oneself. */
export function AccountLinks({ email }: { email: string }) {
  const { t } = useTranslation(["identity", "protection"]);
  return (
    <>
      <Section heading={t("account.signingIn")}>
        <RuleList label={t("account.signingIn")}>
          <Place href="/account/address" title={t("account.changeAddress")} text={email} />
          <Place
            href="/account/password"
            title={t("account.changePassword")}
            text={t("account.passwordIntro")}
          />
          <Place href="/account/security" title={t("account.security")} text={t("account.securityIntro")} />
          <Place href="/account/sessions" title={t("account.sessions")} text={t("account.sessionsIntro")} />
        </RuleList>
      </Section>
      <Section heading={t("account.yourData")}>
        <RuleList label={t("account.yourData")}>
          <Place href="/account/protection" title={t("protection:link")} text={t("protection:linkText")} />
          <Place href="/account/consents" title={t("account.consents")} text={t("account.consentsIntro")} />
          <Place href="/account/privacy" title={t("account.privacy")} text={t("account.privacyIntro")} />
        </RuleList>
      </Section>
    </>
  );
}
