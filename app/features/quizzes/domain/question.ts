/** Something to choose, under a random id that tells nothing. */
export interface Choice {
  readonly id: string;
  readonly text: string;
}

interface BodyByType {
  single: { readonly options: readonly Choice[] };
  multiple: { readonly options: readonly Choice[] };
  truefalse: Readonly<Record<never, never>>;
  matching: { readonly left: readonly Choice[]; readonly right: readonly Choice[] };
  ordering: { readonly items: readonly Choice[] };
  numeric: Readonly<Record<never, never>>;
  short: Readonly<Record<never, never>>;
  /** How many gaps the stem has: `{{1}}`, `{{2}}` … */
  cloze: { readonly gaps: number };
}

export type QuestionType = keyof BodyByType;

/** A question of one type, without anything that tells the answer. */
export interface QuestionOf<T extends QuestionType> {
  readonly id: string;
  readonly type: T;
  readonly points: number;
  readonly stem: string;
  readonly body: BodyByType[T];
}

/**
 * A question as the person taking the quiz may see it. Its key has a module of its own, under `keys/`, which nothing
 * that serves an open attempt may import.
 */
export type QuestionForTaking = { [T in QuestionType]: QuestionOf<T> }[QuestionType];

/** The stem of a cloze question as text, gap number, text, gap number, text. */
export function splitAtGaps(stem: string): (string | { readonly gap: number })[] {
  return stem.split(/(\{\{\d+\}\})/).map((part) => {
    const gap = /^\{\{(\d+)\}\}$/.exec(part)?.[1];
    return gap ? { gap: Number(gap) } : part;
  });
}
