import type { SanitisedHtml } from "~/shared/sanitised-html";
import { Callout } from "~/ui/callout";
import { Prose } from "~/ui/prose";
import { TrustedHtml } from "~/ui/trusted-html";
import { useTranslation } from "~/web/translation";

interface LessonTextProps {
  outcomes: readonly string[];
  contentNote: string | null;
  /** Where readers go who would rather not read this lesson. */
  wayPast: string;
  html: SanitisedHtml;
}

/** What a lesson is for, what it may stir, and its text. */
export function LessonText({ outcomes, contentNote, wayPast, html }: LessonTextProps) {
  const { t } = useTranslation("catalogue");
  return (
    <>
      <Prose>
        <section className="goal">
          <h2>{t("lesson.outcomes")}</h2>
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
        </section>
        {contentNote && (
          <Callout tone="warm">
            <p>
              <strong>{t("lesson.contentNote")}</strong> {contentNote}{" "}
              <a href={wayPast}>{t("lesson.skip")}</a>
            </p>
          </Callout>
        )}
      </Prose>
      <TrustedHtml html={html} className="prose" />
    </>
  );
}
