import { PlainText } from "~/ui/plain-text";
import type { DraftAnswers } from "../../applications/schema";
import { KosovoFootnote } from "../kosovo-footnote";
import { useAnswerTexts } from "./answer-texts";

/** Every answer that was given, in the order of the form, to read. */
export function SentAnswers({ answers }: { answers: DraftAnswers }) {
  const { questions, textOf } = useAnswerTexts();
  return (
    <div className="stack-l">
      {questions.map(({ name, question }) => {
        const answer = answers[name];
        if (!answer) return null;
        return (
          <div key={name} className="stack">
            <h3>{question}</h3>
            <PlainText text={textOf(name, answer)} />
          </div>
        );
      })}
      <KosovoFootnote countries={[answers.country ?? "", answers.citizenship ?? ""]} />
    </div>
  );
}
