/** A word of a course, and where it is used. */
export interface GlossaryEntry {
  readonly key: string;
  readonly term: string;
  readonly definition: string;
  readonly lessons: readonly {
    readonly moduleSlug: string;
    readonly slug: string;
    readonly number: string;
    readonly title: string;
  }[];
}

/** Everything the page of a course's words shows. */
export interface GlossaryPage {
  readonly courseSlug: string;
  readonly courseTitle: string;
  readonly language: string;
  readonly entries: readonly GlossaryEntry[];
}
