import { DefinitionList } from "~/ui/definition-list";
import { Question } from "~/ui/question";
import { useTranslation } from "~/web/translation";
import { splitAtGaps } from "../../domain/question";
import type { QuestionResult } from "../../queries/keys/get-result.server";
import { AnswerWords } from "../answer-words";

interface ResultQuestionProps {
  result: QuestionResult;
  /** Counted from one. */
  number: number;
  total: number;
}

/** One question after sending: what was answered, what is right and why, and where that is written. */
export function ResultQuestion({ result, number, total }: ResultQuestionProps) {
  const { t } = useTranslation("quizzes");
  const { question, answer, points, explanation } = result;
  const stem = splitAtGaps(question.stem).map((part) => (typeof part === "string" ? part : "…"));
  const isRight = points >= question.points;
  return (
    <Question
      id={`question-${number}`}
      number={t("result.number", { number, total })}
      points={t("result.points", { scored: points, max: question.points })}
    >
      <p className="stem">{stem.join("")}</p>
      <DefinitionList
        items={[
          { term: t("result.yours"), description: <AnswerWords question={question} answer={answer} /> },
          ...(explanation && !isRight
            ? [
                {
                  term: t("result.right"),
                  description: <AnswerWords question={question} answer={explanation.rightAnswer} />,
                },
              ]
            : []),
          ...(explanation ? [{ term: t("result.why"), description: explanation.feedback }] : []),
          ...(explanation && explanation.sources.length > 0
            ? [{ term: t("result.sources"), description: <Sources sources={explanation.sources} /> }]
            : []),
        ]}
      />
    </Question>
  );
}

function Sources({ sources }: { sources: NonNullable<QuestionResult["explanation"]>["sources"] }) {
  return (
    <ul>
      {sources.map(({ text, url }) => (
        <li key={text} lang="en">
          {url ? <a href={url}>{text}</a> : text}
        </li>
      ))}
    </ul>
  );
}
