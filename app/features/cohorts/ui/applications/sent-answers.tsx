import type { DraftAnswers } from "../../applications/schema";
import { KosovoFootnote } from "../kosovo-footnote";
import { useAnswerTexts } from "./answer-texts";

/** Every answer that was given, in the order of the form, to read. */
export function SentAnswers({ answers }: { answers: DraftAnswers }) {
  const { questions, textOf } = useAnswerTexts();
  return (
    <div className="stack">
      {questions.map(({ name, question }) => {
        const answer = answers[name];
        if (!answer) return null;
        return (
          <div key={name}>
            <h3>{question}</h3>
            <p className="kept">{textOf(name, answer)}</p>
          </div>
        );
      })}
      <KosovoFootnote countries={[answers.country ?? "", answers.citizenship ?? ""]} />
    </div>
  );
}
