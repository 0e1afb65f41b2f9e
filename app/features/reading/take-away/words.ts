/** Texts of `reading:takeAway` in the language of the course. */
export type Words = (key: string, values?: Readonly<Record<string, unknown>>) => string;
