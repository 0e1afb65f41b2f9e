import { PlainText } from "~/ui/plain-text";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import type { StaffApplication } from "../../applications/views";

const WRITTEN = [
  "concern",
  "experience",
  "assignment",
  "assignmentIdea",
  "cooperation",
  "useAfterwards",
] as const;

/** What the applicant wrote, question by question, as readers judge it. */
export function AssessedAnswers({ answers }: { answers: StaffApplication["answers"] }) {
  const { t, i18n } = useTranslation("cohorts");
  const textOf = (answer: string) => {
    const option = `form.assignment.options.${answer}`;
    return i18n.exists(option, { ns: "cohorts" }) ? String(t(option as "form.title")) : answer;
  };
  const { workSample, toolsUsed } = answers;
  return (
    <Section heading={t("staff.answers")} first>
      <div className="stack-l">
        {WRITTEN.map((name) => {
          const answer = answers[name];
          return (
            <div key={name} className="stack">
              <h3>{t(`form.${name}.label`)}</h3>
              {answer ? (
                <PlainText text={name === "assignment" ? textOf(answer) : answer} />
              ) : (
                <p className="muted">{t("staff.notAnswered")}</p>
              )}
            </div>
          );
        })}
        {toolsUsed && <p>{t("staff.tools", { tools: toolsUsed })}</p>}
        {workSample && (
          <p>
            <a href={workSample} rel="noopener noreferrer nofollow">
              {t("staff.workSample")}
            </a>
          </p>
        )}
      </div>
    </Section>
  );
}
