import { ButtonLink } from "~/ui/button";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";

/** On a person's page: the way to looking at the site as them. */
export function ViewAsOffer({ userId }: { userId: string }) {
  const { t } = useTranslation("identity");
  return (
    <Section heading={t("viewAs.offer")} intro={t("viewAs.offerIntro")}>
      <ButtonLink href={`/view-as?person=${userId}`}>{t("viewAs.offerLink")}</ButtonLink>
    </Section>
  );
}
