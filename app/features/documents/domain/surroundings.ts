import type { Block } from "./document";

/** One work that a text cites. */
export interface CitedWork {
  readonly title: string;
  readonly author?: string | undefined;
  readonly year?: number | undefined;
  /** https alone. */
  readonly url?: string | undefined;
}

/** A source as one text cites it. */
export interface Citation {
  /** What stands in `[^id]`. */
  readonly id: string;
  readonly source: CitedWork;
  /** Where in the work: "chapter 2". */
  readonly locator?: string | undefined;
}

/** How a page shows a picture that was uploaded: the address every browser understands, and the better ones. */
export interface Picture {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** An address of this site. */
  readonly src: string;
  /** For `<source>` elements, best first. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
}

/** A quiz of the course, as a text leads to it. */
export interface QuizCard {
  readonly title: string;
  readonly href: string;
  readonly questions: number;
}

/** What a text refers to, as far as it exists. What is missing here is left out of the page. */
export interface Surroundings {
  /** Of the text: labels and footnotes are in it where the product speaks it, in English elsewhere. */
  readonly language: string;
  readonly citations: readonly Citation[];
  /** Definitions by their keys. */
  readonly glossary: Readonly<Record<string, { readonly term: string; readonly definition: string }>>;
  readonly files: ReadonlyMap<string, Picture>;
  /** Addresses of files with captions, by id. */
  readonly captions?: ReadonlyMap<string, string> | undefined;
  /** By slug. */
  readonly quizzes: ReadonlyMap<string, QuizCard>;
  /** The language of definitions and quizzes, where it is not the text's own. */
  readonly shelfLanguage?: string | undefined;
  /** What is to be told of parts of the text, by the parts themselves. */
  readonly partNotes?: ReadonlyMap<Block, PartNote> | undefined;
}

/** What a reader is told of one part of a text that was translated. */
export interface PartNote {
  /** The language of a part that is not in the text's own: it stands as in the original. */
  readonly language?: string;
  /** The original has changed since the part was translated. */
  readonly isStale?: boolean;
}

/** A text that refers to nothing: pages, briefs. */
export const bareSurroundings = (language: string): Surroundings => ({
  language,
  citations: [],
  glossary: {},
  files: new Map(),
  quizzes: new Map(),
});
