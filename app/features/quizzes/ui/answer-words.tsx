import { useTranslation } from "~/web/translation";
import type { Answer } from "../domain/answer";
import { type Choice, type QuestionForTaking, splitAtGaps } from "../domain/question";
import { listOf, partOf, textOf, toSent } from "../domain/sent-answer";

interface AnswerWordsProps {
  question: QuestionForTaking;
  /** The person's own or the right one. */
  answer: Answer | null;
}

const textIn = (choices: readonly Choice[], id: string) =>
  choices.find((choice) => choice.id === id)?.text ?? "";

/** An answer as a person reads it: the words of the choices, the sentence with its gaps filled. */
export function AnswerWords({ question, answer }: AnswerWordsProps) {
  const { t } = useTranslation("quizzes");
  const given = toSent(answer);
  if (given === undefined) return <p className="muted">{t("result.noAnswer")}</p>;
  switch (question.type) {
    case "single":
      return <p>{textIn(question.body.options, textOf(given))}</p>;
    case "truefalse":
      return <p>{t(given === "true" ? "fields.true" : "fields.false")}</p>;
    case "numeric":
    case "short":
      return <p>{textOf(given)}</p>;
    case "multiple":
      return <Lines lines={listOf(given).map((id) => textIn(question.body.options, id))} />;
    case "matching": {
      const { left, right } = question.body;
      const pairs = left.map((row) => ({
        left: row.text,
        right: textIn(right, partOf(given, row.id)) || "–",
      }));
      return <Lines lines={pairs.map((pair) => t("result.pair", pair))} />;
    }
    case "ordering": {
      const placed = question.body.items.map(({ id, text }) => ({ text, place: Number(partOf(given, id)) }));
      const inOrder = placed.filter(({ place }) => place > 0).sort((a, b) => a.place - b.place);
      return (
        <ol>
          {inOrder.map(({ place, text }) => (
            <li key={text} value={place}>
              {text}
            </li>
          ))}
        </ol>
      );
    }
    case "cloze":
      return (
        <p>
          {splitAtGaps(question.stem).map((part, index) =>
            typeof part === "string" ? part : <b key={index}>{partOf(given, String(part.gap)) || "…"}</b>,
          )}
        </p>
      );
  }
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
