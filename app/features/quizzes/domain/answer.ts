import { readNumbers } from "./numbers";
import type { QuestionForTaking, QuestionType } from "./question";

/** What a person answered, by type of question; ids are those of the question's choices. */
export interface AnswerByType {
  single: string;
  multiple: readonly string[];
  truefalse: boolean;
  /** Left id → right id; only what was chosen. */
  matching: Readonly<Record<string, string>>;
  /** Item id → its place, counted from one; only what was placed. */
  ordering: Readonly<Record<string, number>>;
  /** As typed. */
  numeric: string;
  short: string;
  /** Number of the gap → what was typed; only what was filled. */
  cloze: Readonly<Record<string, string>>;
}

export type Answer = AnswerByType[QuestionType];

/** Longest text anybody may answer. */
export const MAX_TEXT = 300;

/** An answer that can be kept, null for one that was cleared. */
interface ReadAnswer {
  readonly answer: Answer | null;
}

/**
 * Reads what a form sent for one question. Null for anything this question cannot take: ids of other questions, two
 * choices where one is asked, numbers that are none, endless texts. An incomplete answer is an answer.
 */
export function readAnswer(question: QuestionForTaking, raw: unknown): ReadAnswer | null {
  switch (question.type) {
    case "single":
      return oneOf(
        raw,
        question.body.options.map(({ id }) => id),
      );
    case "truefalse": {
      const chosen = oneOf(raw, ["true", "false"]);
      return chosen && { answer: chosen.answer === null ? null : chosen.answer === "true" };
    }
    case "multiple":
      return someOf(raw, new Set(question.body.options.map(({ id }) => id)));
    case "matching": {
      const right = new Set(question.body.right.map(({ id }) => id));
      return byPart(raw, ids(question.body.left), (value) => (right.has(value) ? value : undefined));
    }
    case "ordering": {
      const count = question.body.items.length;
      return byPart(raw, ids(question.body.items), (value) =>
        /^[1-9]\d?$/.test(value) && Number(value) <= count ? Number(value) : undefined,
      );
    }
    case "cloze": {
      const gaps = new Set(Array.from({ length: question.body.gaps }, (_, index) => String(index + 1)));
      return byPart(raw, gaps, (value) => (value.length <= MAX_TEXT ? value : undefined));
    }
    case "numeric":
      return typed(raw, (text) => readNumbers(text).length > 0);
    case "short":
      return typed(raw, (text) => text.length <= MAX_TEXT);
  }
}

/** Whether nothing is missing: every pair, every place, every gap. */
export function isComplete(question: QuestionForTaking, answer: Answer | null): boolean {
  if (answer === null) return false;
  const parts = Object.keys(answer).length;
  switch (question.type) {
    case "multiple":
      return parts > 0;
    case "matching":
      return parts === question.body.left.length;
    case "ordering":
      return parts === question.body.items.length;
    case "cloze":
      return parts === question.body.gaps;
    case "single":
    case "truefalse":
    case "numeric":
    case "short":
      return true;
  }
}

const ids = (choices: readonly { readonly id: string }[]) => new Set(choices.map(({ id }) => id));

function oneOf(raw: unknown, allowed: readonly string[]): { answer: string | null } | null {
  if (raw === "") return { answer: null };
  return typeof raw === "string" && allowed.includes(raw) ? { answer: raw } : null;
}

/** A hidden empty field goes with the boxes, so that "none ticked" differs from "not sent". */
function someOf(raw: unknown, allowed: ReadonlySet<string>): ReadAnswer | null {
  const values: unknown[] = [raw].flat();
  if (values.length > allowed.size + 1) return null;
  const chosen = [...new Set(values.filter((value) => value !== ""))].sort();
  if (!chosen.every((value): value is string => typeof value === "string" && allowed.has(value))) return null;
  return { answer: chosen.length > 0 ? chosen : null };
}

function byPart<T extends string | number>(
  raw: unknown,
  allowed: ReadonlySet<string>,
  read: (value: string) => T | undefined,
): ReadAnswer | null {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return null;
  const parts: Record<string, T> = {};
  for (const [part, value] of Object.entries(raw)) {
    if (!allowed.has(part) || typeof value !== "string") return null;
    const trimmed = value.trim();
    if (trimmed === "") continue;
    const answer = read(trimmed);
    if (answer === undefined) return null;
    parts[part] = answer;
  }
  return { answer: Object.keys(parts).length > 0 ? (parts as Answer) : null };
}

function typed(raw: unknown, isReadable: (text: string) => boolean): ReadAnswer | null {
  if (typeof raw !== "string") return null;
  const text = raw.trim();
  if (text === "") return { answer: null };
  return isReadable(text) ? { answer: text } : null;
}
