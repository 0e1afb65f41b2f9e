import type { SubmissionResult } from "@conform-to/react";
import { formatDay } from "~/shared/dates";
import { Callout } from "~/ui/callout";
import { DataTable } from "~/ui/data-table";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { RuledModule, RulesPage } from "../../path/queries/get-rules-page.server";
import { moduleRulesPath, rulesPath } from "../../paths";
import { GiveUpRules } from "./give-up-rules";
import { AskingWords, OpeningWords, useRulesClock } from "./rules-words";

interface RulesPageProps {
  page: RulesPage;
  /** Null for the course's own rules. */
  school: string | null;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The rules of a course or a school, module by module. */
export function RulesPageView({ page, school, lastResult }: RulesPageProps) {
  const { t } = useTranslation("enrolment");
  const { locale, timeZone: mine } = usePageContext();
  const { courseSlug, outline, ruled, number, origin, madeAt, rules, isOwn } = page;
  const { timeZone } = useRulesClock(page.timeZone);
  const gone = ruled.filter(({ namesGone }) => namesGone);
  const when = madeAt && formatDay(new Date(madeAt), { locale, timeZone: mine });
  return (
    <>
      <SetList page={page} school={school} />
      <Section heading={t("path.opens")}>
        {rules ? (
          <p className="small muted">
            {isOwn && when ? t("teach.version", { number, when }) : t("teach.followsCourse")}
            {isOwn && `, ${t(origin === "files" ? "teach.fromFiles" : "teach.fromEditor")}`}
          </p>
        ) : (
          <p className="muted">{t("teach.noRules")}</p>
        )}
        {gone.length > 0 && (
          <Callout tone="warm">
            {t("teach.gone", { modules: gone.map((one) => `${one.number}. ${one.title}`).join(", ") })}
          </Callout>
        )}
        <DataTable<RuledModule>
          caption={t("teach.title")}
          captionHidden
          rows={ruled}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "module",
              header: t("teach.module"),
              rowHeader: true,
              cell: (one) => `${one.number}. ${one.title}`,
            },
            {
              key: "opens",
              header: t("teach.whenOpens"),
              cell: (one) => <OpeningWords rules={one.rules} outline={outline} timeZone={timeZone} />,
            },
            {
              key: "asks",
              header: t("teach.whatCompletes"),
              cell: (one) => <AskingWords requires={one.requires} outline={outline} />,
            },
            {
              key: "change",
              header: t("teach.change"),
              headerHidden: true,
              cell: (one) => (
                <a
                  href={moduleRulesPath(courseSlug, one.slug, school)}
                  aria-label={`${t("teach.change")}: ${one.number}. ${one.title}`}
                >
                  {t("teach.change")}
                </a>
              ),
            },
          ]}
        />
      </Section>
      {page.canGiveUp && <GiveUpRules school={school} follows={number} lastResult={lastResult} />}
    </>
  );
}

function SetList({ page: { courseSlug, schools }, school }: Omit<RulesPageProps, "lastResult">) {
  const { t } = useTranslation("enrolment");
  const sets = [
    { slug: null, title: t("teach.ofCourse"), note: null },
    ...schools.map(({ slug, title, hasOwn }) => ({
      slug,
      title,
      note: t(hasOwn ? "teach.ownRules" : "teach.followsCourse"),
    })),
  ];
  return (
    <Section heading={t("teach.sets")} first>
      <ul>
        {sets.map(({ slug, title, note }) => (
          <li key={slug ?? ""}>
            {slug === school ? <strong>{title}</strong> : <a href={rulesPath(courseSlug, slug)}>{title}</a>}
            {note && <span className="small muted"> {note}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
