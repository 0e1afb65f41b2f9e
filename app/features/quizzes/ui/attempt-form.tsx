import type { SubmissionResult } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Question } from "~/ui/question";
import { useMessages } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { findDifferences, toSent } from "../domain/sent-answer";
import { attemptPath, attemptResponsesPath } from "../paths";
import type { AttemptView } from "../queries/get-attempt.server";
import { AnswerWords } from "./answer-words";
import { FormRefusal } from "./form-refusal";
import { QuestionField } from "./question-field";

/** Of the form, for the button in the bar at the foot. */
export const ATTEMPT_FORM_ID = "answers";

interface AttemptFormProps {
  attempt: Pick<AttemptView, "id" | "version" | "questions" | "answers">;
  /** What came back with answers that were not taken: shown as typed, nothing of it saved. */
  lastResult?: SubmissionResult<string[]>;
}

const fieldIdOf = (name: string) => `q-${name.split(".")[1] ?? ""}`;

/** All questions of an attempt on one page, saved together. */
export function AttemptForm({ attempt, lastResult }: AttemptFormProps) {
  const { t } = useTranslation("quizzes");
  const translate = useMessages();
  const { id, version, questions, answers } = attempt;
  const typed = typedAnswers(lastResult);
  // Only a save from an old version says anything about other tabs.
  const isStale = lastResult !== undefined && Number(lastResult.initialValue?.version) !== version;
  const elsewhere = isStale ? findDifferences(questions, typed, answers) : new Set<string>();
  return (
    <form
      id={ATTEMPT_FORM_ID}
      method="post"
      action={attemptPath(id)}
      data-autosave={attemptResponsesPath(id)}
    >
      <FormRefusal lastResult={lastResult} fieldIdOf={fieldIdOf} />
      <input type="hidden" name="version" value={version} />
      {questions.map((question, index) => {
        const name = `a.${question.id}`;
        const error = lastResult?.error?.[name]?.[0];
        return (
          <Question
            key={question.id}
            id={`question-${index + 1}`}
            number={t("attempt.number", { number: index + 1, total: questions.length })}
            points={t("attempt.points", { count: question.points })}
          >
            <QuestionField
              question={question}
              id={fieldIdOf(name)}
              name={name}
              sent={typed[question.id] ?? toSent(answers[question.id])}
              error={error && translate(error)}
            />
            {elsewhere.has(question.id) && !error && (
              <Elsewhere question={question} answer={answers[question.id] ?? null} />
            )}
          </Question>
        );
      })}
      <FormActions>
        <Button name="intent" value="save">
          {t("attempt.save")}
        </Button>
        <Button variant="primary" name="intent" value="look-over">
          {t("attempt.lookOver")}
        </Button>
      </FormActions>
    </form>
  );
}

function typedAnswers(lastResult: AttemptFormProps["lastResult"]): Readonly<Record<string, unknown>> {
  const typed = lastResult?.initialValue?.a;
  return typeof typed === "object" && typed !== null ? (typed as Record<string, unknown>) : {};
}

/** What stands on the server beside what was typed here. */
function Elsewhere({ question, answer }: Parameters<typeof AnswerWords>[0]) {
  const { t } = useTranslation("quizzes");
  if (answer === null) return <p className="warm">{t("attempt.elsewhereEmpty")}</p>;
  return (
    <div className="warm">
      <p>{t("attempt.elsewhere")}</p>
      <AnswerWords question={question} answer={answer} />
    </div>
  );
}
