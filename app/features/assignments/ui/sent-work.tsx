import { countryName } from "~/shared/countries";
import { ButtonLink } from "~/ui/button";
import { DefinitionList } from "~/ui/definition-list";
import { Fold } from "~/ui/fold";
import { PlainText } from "~/ui/plain-text";
import { Prose } from "~/ui/prose";
import { Sheet } from "~/ui/sheet";
import { usePageContext } from "~/web/page-context";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import type { AssignmentPage } from "../queries/get-assignment.server";

/** The receipt of a work that was sent, with its text and the way to exchange it while that is possible. */
export function SentWork({ assignment }: { assignment: AssignmentPage }) {
  const { t } = useTranslation("assignments");
  const { locale } = usePageContext();
  const say = useSchoolTime(assignment.schoolTimeZone);
  const { work } = assignment;
  if (!work?.submittedAt) return null;
  const late = work.submittedAt >= assignment.dueAt;
  const facts = [
    { term: t("receipt.code"), description: <strong>{work.receipt}</strong>, key: "code" },
    { term: t("receipt.at"), description: say(work.submittedAt), key: "at" },
    { term: t("receipt.words"), description: work.wordCount, key: "words" },
  ];
  return (
    <div className="stack">
      <DefinitionList items={facts} />
      {late && <p>{t("state.late")}</p>}
      <p className="muted">{t("receipt.keep")}</p>
      {work.isReplaceable ? (
        <p>
          <ButtonLink href={`/learn/assignments/${assignment.id}?replace=yes`}>
            {t("receipt.replace")}
          </ButtonLink>
        </p>
      ) : (
        <p className="muted">{t("receipt.fixed")}</p>
      )}
      <Fold summary={t("receipt.show")}>
        <Sheet label={work.title}>
          <p className="muted small">
            {[work.country && countryName(work.country, locale), work.theme].filter(Boolean).join(" · ")}
          </p>
          <h3>{work.title}</h3>
          <Prose>
            {assignment.sections.map(({ id, title }) => (
              <section key={id}>
                <h4>{title}</h4>
                <PlainText text={work.sections[id] ?? ""} />
              </section>
            ))}
          </Prose>
        </Sheet>
      </Fold>
    </div>
  );
}
