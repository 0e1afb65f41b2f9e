import type { LessonDocument } from "../domain/document";
import { headingIds } from "../domain/heading-ids";
import { arrange } from "../domain/margin-notes";
import type { Surroundings } from "../domain/surroundings";
import { BlocksView } from "./block-view";
import { MarginNoteView } from "./margin-note-view";
import type { Rendering, Words } from "./rendering";

interface DocumentViewProps {
  document: LessonDocument;
  around: Surroundings;
  words: Words;
}

/** A whole text with its notes beside it. */
export function DocumentView({ document, around, words }: DocumentViewProps) {
  const notes = arrange(document, around);
  const rendering: Rendering = { around, words, notes, headingIds: headingIds(document) };
  return (
    <>
      {notes.stretches.map((stretch, index) => {
        if (stretch.notes.length === 0)
          return (
            <BlocksView key={index} blocks={[...stretch.before, ...stretch.after]} rendering={rendering} />
          );
        return (
          <div key={index} className="wn">
            <BlocksView blocks={stretch.before} rendering={rendering} />
            <div className="notes">
              {stretch.notes.map((note, place) => (
                <MarginNoteView key={place} note={note} words={words} around={around} />
              ))}
            </div>
            <BlocksView blocks={stretch.after} rendering={rendering} />
          </div>
        );
      })}
    </>
  );
}
