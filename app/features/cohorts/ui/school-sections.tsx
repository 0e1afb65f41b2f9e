import { cityOf } from "~/shared/dates";
import { DefinitionList } from "~/ui/definition-list";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { Split } from "~/ui/split";
import { Steps } from "~/ui/steps";
import { useTranslation } from "~/web/translation";
import type { SchoolPage } from "../views";
import { CalendarLine } from "./calendar-line";
import { KosovoFootnote } from "./kosovo-footnote";
import { SchoolData } from "./school-data";
import { SeatsTable } from "./seats-table";

/** A school's page below its facts: dates, people, seats, conduct, data, how to apply. */
export function SchoolSections({ cohort, now }: Pick<SchoolPage, "cohort" | "now">) {
  const { t } = useTranslation("cohorts");
  const { forWhom, whatWeOffer, calendar, quotaReason, codeOfConduct } = cohort.description;
  return (
    <>
      <Section heading={t("school.dates")} intro={t("school.datesIntro", { city: cityOf(cohort.timeZone) })}>
        <CalendarLine calendar={calendar} timeZone={cohort.timeZone} now={now} />
      </Section>
      <Split kind="half" className="section">
        <Sentences heading={t("school.forWhom")} sentences={forWhom} />
        <Sentences heading={t("school.offer")} sentences={whatWeOffer} />
      </Split>
      <Section heading={t("school.seats")} intro={t("school.seatsIntro")}>
        <Split kind="7-5">
          <SeatsTable seats={cohort.seats} />
          <div className="stack">
            <h3>{t("school.quotaTitle")}</h3>
            <p>{quotaReason}</p>
            <KosovoFootnote countries={cohort.seats.map(({ country }) => country)} />
          </div>
        </Split>
      </Section>
      <Section heading={t("school.conduct")} intro={t("school.conductIntro")} id="conduct">
        <DefinitionList
          long
          items={codeOfConduct.map(({ title, text }) => ({ key: title, term: title, description: text }))}
        />
      </Section>
      <SchoolData />
      {cohort.call !== "closed" && (
        <Section heading={t("school.steps")}>
          <Steps
            items={([1, 2, 3] as const).map((n) => ({
              key: `${n}`,
              title: t(`school.step${n}`),
              text: t(`school.step${n}Text`),
            }))}
          />
        </Section>
      )}
    </>
  );
}

function Sentences({ heading, sentences }: { heading: string; sentences: readonly string[] }) {
  return (
    <Section heading={heading} first>
      <RuleList>
        {sentences.map((sentence) => (
          <RuleItem key={sentence}>{sentence}</RuleItem>
        ))}
      </RuleList>
    </Section>
  );
}
