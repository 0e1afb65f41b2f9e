/** One passage of the product and how it looks without the guard in it. */
export interface Edit {
  readonly file: string;
  readonly search: string;
  readonly replace: string;
}

/** One guard: the edits that take it out, and the tests that must then go red. */
export interface Guard {
  /** The security case it answers. */
  readonly id: string;
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly test: { readonly file: string; readonly name: string };
}

export const edge = (file: string, name: string) => ({
  file: `tests/integration/edge/${file}.test.ts`,
  name,
});
export const site = (file: string, name: string) => ({
  file: `tests/integration/security/${file}.test.ts`,
  name,
});
/** A row of the authorisation matrix. */
export const matrix = (row: string) => site("authorisation-matrix", `B1 ${row}`);
