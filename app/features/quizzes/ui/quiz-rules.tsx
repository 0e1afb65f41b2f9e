import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import type { QuizStart } from "../queries/get-quiz-start.server";

/** The rules of a quiz in whole sentences, read before the clock runs. */
export function QuizRules({ quiz }: { quiz: QuizStart }) {
  const { t } = useTranslation("quizzes");
  const { questionCount, maxPoints, passPercent, attemptsAllowed, minutesBetweenAttempts, timeLimitMinutes } =
    quiz;
  const sentences = [
    t("rules.questions", { count: questionCount, points: maxPoints }),
    t("rules.pass", { percent: passPercent }),
    attemptsAllowed === null ? t("rules.unlimited") : t("rules.attempts", { count: attemptsAllowed }),
    minutesBetweenAttempts > 0 && t("rules.pause", { count: minutesBetweenAttempts }),
    timeLimitMinutes === null ? t("rules.noTime") : t("rules.time", { count: timeLimitMinutes }),
    t("rules.empty"),
  ];
  return (
    <Section heading={t("rules.heading")} first>
      <ul>{sentences.map((sentence) => sentence && <li key={sentence}>{sentence}</li>)}</ul>
    </Section>
  );
}
