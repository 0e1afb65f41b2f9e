import { countryName } from "~/shared/countries";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { ApplicationAnswers, type DraftAnswers } from "../../applications/schema";

type Question = keyof ApplicationAnswers;
type Answer = NonNullable<DraftAnswers[Question]>;

const NAMES = Object.keys(ApplicationAnswers.shape) as Question[];

/** Questions in the order of the form, and answers in the reader's words rather than in codes. */
export function useAnswerTexts() {
  const { t, i18n } = useTranslation("cohorts");
  const { locale } = usePageContext();
  const textOf = (name: Question, answer: Answer): string => {
    if (name === "country" || name === "citizenship") return countryName(answer, locale);
    if (answer === "on" || name === "adult" || name === "available")
      return t(answer === "no" ? "form.yesNo.no" : "form.yesNo.yes");
    const option = `form.${name}.options.${answer}`;
    // A draft may hold a choice that the form does not offer (any more): then it is shown as it is.
    return i18n.exists(option, { ns: "cohorts" }) ? String(t(option as "form.title")) : answer;
  };
  return { questions: NAMES.map((name) => ({ name, question: t(`form.${name}.label`) })), textOf };
}
