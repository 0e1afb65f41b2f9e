import type { QuestionForTaking } from "../domain/question";

/** What the inputs of any question need. */
export interface QuestionFieldProps<Q = QuestionForTaking> {
  question: Q;
  /** Of the first input; links from lists of questions and of mistakes lead there. */
  id: string;
  /** Of the question's fields: parts add a dot and their own id. */
  name: string;
  /** As saved, or as sent when the form comes back. */
  sent: unknown;
  /** Already translated. */
  error?: string;
}
