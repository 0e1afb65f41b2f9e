import { ButtonLink } from "~/ui/button";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";

/** On a person's page: the way to erasing them at their request. */
export function EraseOffer({ userId }: { userId: string }) {
  const { t } = useTranslation("privacy");
  return (
    <Section heading={t("erase.forRequest")} intro={t("erase.forRequestIntro")}>
      <ButtonLink href={`/admin/people/${userId}/erase`}>{t("erase.forRequestLink")}</ButtonLink>
    </Section>
  );
}
