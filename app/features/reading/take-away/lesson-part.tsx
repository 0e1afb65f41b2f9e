import { TrustedHtml } from "~/ui/trusted-html";
import type { ModuleText } from "../domain/take-away/module-text";
import type { PortableText } from "../domain/take-away/portable-text";
import type { Words } from "./words";

interface LessonPartProps {
  lesson: ModuleText["lessons"][number];
  text: PortableText;
  words: Words;
  /** The whole module is one page: its lessons stand one level lower. */
  isPart: boolean;
  /** Where the lesson is read on the site. */
  online: string;
}

/** One lesson: what it is for, its text, and what the text rests on. */
export function LessonPart({ lesson, text, words, isPart, online }: LessonPartProps) {
  const { number, title, minutes, outcomes, contentNote } = lesson;
  const Title = isPart ? "h2" : "h1";
  const Heading = isPart ? "h3" : "h2";
  return (
    <>
      <Title>
        {number} {title}
      </Title>
      <p className="quiet">
        {words("minutes", { count: minutes })} · <a href={online}>{words("online")}</a>
      </p>
      {outcomes.length > 0 && (
        <div className="goal">
          <Heading>{words("lessonOutcomes")}</Heading>
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
        </div>
      )}
      {contentNote && (
        <p className="callout">
          <strong>{words("contentNote")}</strong> {contentNote}
        </p>
      )}
      <TrustedHtml html={text.html} />
      {text.notes.length > 0 && (
        <section className="notes">
          <Heading>{words("sources")}</Heading>
          {text.notes.map(({ id, html }) => (
            <div key={id} id={id}>
              <TrustedHtml html={html} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}
