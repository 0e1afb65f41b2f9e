import { formatMoment } from "~/shared/dates";
import { Button, ButtonLink } from "~/ui/button";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface MyCopyProps {
  copy: { id: string; expiresAt: Date } | null;
}

/** The link to a copy of everything while it works; else the button that asks for one. */
export function MyCopy({ copy }: MyCopyProps) {
  const { t } = useTranslation("privacy");
  const reader = usePageContext();
  if (!copy)
    return (
      <Section first heading={t("myData.copy")} intro={t("myData.copyIntro")}>
        <form method="post">
          <Button variant="primary">{t("myData.ask")}</Button>
        </form>
      </Section>
    );
  const moment = formatMoment(copy.expiresAt, reader);
  return (
    <Section first heading={t("myData.ready")} intro={t("myData.readyText", { moment })}>
      <ButtonLink href={`/account/privacy/${copy.id}.zip`} icon="download" variant="primary">
        {t("myData.download")}
      </ButtonLink>
    </Section>
  );
}
