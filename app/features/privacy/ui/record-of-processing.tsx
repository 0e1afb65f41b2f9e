import { DefinitionList } from "~/ui/definition-list";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import type { ActivityInWords } from "../queries/get-record.server";
import { HowLong } from "./how-long";

/** The record of processing: one section for each activity, then what holds for all. */
export function RecordOfProcessing({ activities }: { activities: readonly ActivityInWords[] }) {
  const { t } = useTranslation("privacy");
  return (
    <>
      {activities.map(({ purpose, title, why, basis, recipients, kept }, index) => (
        <Section key={purpose} first={index === 0} heading={title} intro={why}>
          <DefinitionList
            long
            items={[
              { term: t("record.basis"), description: basis },
              { term: t("record.recipients"), description: recipients },
            ]}
          />
          <h3>{t("myData.howLong")}</h3>
          <HowLong kept={kept} />
        </Section>
      ))}
      <Section heading={t("record.where")}>
        <p>{t("record.whereText")}</p>
      </Section>
      <Section heading={t("record.security")} intro={t("record.securityText")}>
        <p className="small muted">{t("record.print")}</p>
      </Section>
    </>
  );
}
