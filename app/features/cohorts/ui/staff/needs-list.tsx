import type { ReactNode } from "react";
import { formatDay } from "~/shared/dates";
import { ButtonLink } from "~/ui/button";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { type Need, needsOf } from "../../applications/domain/needs";
import type { RunCohort } from "../../applications/views";

interface NeedsListProps {
  cohorts: readonly RunCohort[];
  now: Date;
  /** What waits elsewhere for whoever runs these cohorts: items of the same list. */
  children?: ReactNode;
}

/** Everything that waits for a person, each with why, since when and one thing to do. Nothing when nothing waits. */
export function NeedsList({ cohorts, now, children }: NeedsListProps) {
  const { t } = useTranslation("cohorts");
  const needs = cohorts.flatMap((cohort) => needsOf(cohort, now).map((need) => ({ cohort, need })));
  if (needs.length === 0 && !children) return null;
  return (
    <Section heading={t("day.needsTitle")} headingHidden first>
      <ul className="needs">
        {needs.map(({ cohort, need }) => (
          <li key={`${cohort.slug} ${need.kind}`}>
            <NeedLine cohort={cohort} need={need} />
          </li>
        ))}
        {children}
      </ul>
    </Section>
  );
}

function NeedLine({ cohort, need }: { cohort: RunCohort; need: Need }) {
  const { t } = useTranslation("cohorts");
  const { locale } = usePageContext();
  const { kind, count, state } = need;
  const school = cohort.title;
  const sentence =
    kind === "freeSeats" ? t("day.freeSeats", { count, waiting: need.waiting }) : t(`day.${kind}`, { count });
  const date = need.at && formatDay(need.at, { locale, timeZone: cohort.timeZone });
  return (
    <>
      <div>
        <p className="w">{sentence}</p>
        <p className="why">{t(`day.${kind}Why`, { school })}</p>
      </div>
      <span className="since">{date && t(kind === "ending" ? "day.until" : "day.since", { date })}</span>
      <ButtonLink small href={`/admin/cohorts/${cohort.slug}/applications?state=${state}`}>
        {t(`day.verbs.${kind}`)}
      </ButtonLink>
    </>
  );
}
