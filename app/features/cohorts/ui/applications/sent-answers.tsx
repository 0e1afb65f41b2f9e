import { useTranslation } from "react-i18next";
import { DefinitionList } from "~/ui/definition-list";
import { KosovoFootnote } from "../kosovo-footnote";
import type { DraftAnswers } from "../../applications/schema";
import { useAnswerTexts } from "./answer-texts";

/** All answers in the order of the form, to read. */
export function SentAnswers({ answers }: { answers: DraftAnswers }) {
  const { t } = useTranslation("cohorts");
  const { questions, textOf } = useAnswerTexts();
  return (
    <>
      <DefinitionList
        items={questions.map(({ name, question }) => {
          const answer = answers[name];
          return {
            key: name,
            term: question,
            description: answer ? (
              <span className="kept">{textOf(name, answer)}</span>
            ) : (
              <span className="muted">{t("own.notAnswered")}</span>
            ),
          };
        })}
      />
      <KosovoFootnote countries={[answers.country ?? "", answers.citizenship ?? ""]} />
    </>
  );
}
