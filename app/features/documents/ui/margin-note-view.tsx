import type { MarginNote } from "../domain/margin-notes";
import type { Citation, Surroundings } from "../domain/surroundings";
import type { Words } from "./rendering";

interface MarginNoteViewProps {
  note: MarginNote;
  words: Words;
  around: Pick<Surroundings, "language" | "shelfLanguage">;
}

/** A source, a definition or the footnote of a country's name, beside the text that first needs it. */
export function MarginNoteView({ note, words, around }: MarginNoteViewProps) {
  switch (note.kind) {
    case "source":
      return (
        <aside className="mn" id={`note-${note.number}`}>
          <a className="mn-k" href={`#ref-${note.number}`}>
            {note.number}
          </a>{" "}
          <SourceText citation={note.citation} />
        </aside>
      );
    case "term":
      return (
        <aside className="mn" id={`term-${note.key}`} lang={around.shelfLanguage}>
          <b>{`${note.term.charAt(0).toLocaleUpperCase(around.shelfLanguage ?? around.language)}${note.term.slice(1)}.`}</b>{" "}
          {note.definition}
        </aside>
      );
    case "country": {
      const key = note.code.toLowerCase();
      return (
        <aside className="mn" id={`country-${key}`}>
          {note.isInText ? (
            <a className="mn-k" href={`#ref-${key}`}>
              *
            </a>
          ) : (
            <span className="mn-k">*</span>
          )}{" "}
          {words(`countries.${note.code}`)}
        </aside>
      );
    }
  }
}

/** "Roland Paris, Paradigm Shift or Hot Air?, 2001, page 88." The title is the link. */
function SourceText({ citation: { source, locator } }: { citation: Citation }) {
  const saysYear = source.year === undefined || source.title.includes(String(source.year));
  const after = [saysYear ? undefined : String(source.year), locator]
    .filter(Boolean)
    .map((part) => `, ${part}`);
  const isLinked = source.url?.startsWith("https://");
  return (
    <>
      {source.author ? `${source.author}, ` : ""}
      <cite>
        {isLinked ? (
          <a href={source.url} rel="noopener noreferrer">
            {source.title}
          </a>
        ) : (
          source.title
        )}
      </cite>
      {`${after.join("")}.`}
    </>
  );
}
