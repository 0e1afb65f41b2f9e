import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";

/** On a person's page: where a second account of the same person is merged into this one. */
export function MergeOffer({ userId }: { userId: string }) {
  const { t } = useTranslation("administration");
  return (
    <Section heading={t("merge.offer")} intro={t("merge.offerText")}>
      <p>
        <a href={`/admin/people/${userId}/merge`}>{t("merge.offerLink")}</a>
      </p>
    </Section>
  );
}
