/** Texts of one place of the catalogue, such as `reading:takeAway`, in the language of the file. */
export type Words = (key: string, values?: Readonly<Record<string, unknown>>) => string;
