import { readDocument } from "~/features/documents";
import { documentFromMarkdown } from "~/features/documents/index.server";
import { type PublishedFront, toWritten } from "../domain/front";
import type { LessonText } from "../lesson-text.server";
import { DraftFront } from "../schema";

/** A published text as the catalogue keeps it. */
export interface RevisionRow {
  readonly markdown: string;
  readonly document: unknown;
  readonly front: unknown;
  readonly outcomes: unknown;
}

/** What is read of a revision to begin from it. */
export const REVISION_TEXT = { markdown: true, document: true, front: true, outcomes: true } as const;

const EMPTY: LessonText["document"] = { type: "doc", content: [{ type: "paragraph" }] };

/**
 * The text of a revision, to write on. Revisions from before texts were trees are read from their Markdown; of those
 * only the title and the outcomes are known besides.
 */
export function textOfRevision(row: RevisionRow | null, title: string, minutes: number | null): LessonText {
  const known = { title, ...(minutes === null ? {} : { minutes }) };
  if (!row) return { front: toDraftFront(known), document: EMPTY };
  const outcomes = Array.isArray(row.outcomes) ? (row.outcomes as string[]) : [];
  const front = toDraftFront({
    ...known,
    outcomes,
    ...((row.front as Partial<PublishedFront> | null) ?? {}),
  });
  const document = readDocument(row.document).document ?? documentFromMarkdown(row.markdown).document;
  return { front, document };
}

const toDraftFront = (front: Partial<PublishedFront>): DraftFront => DraftFront.parse(toWritten(front));
