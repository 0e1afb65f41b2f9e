import { lessonPath } from "~/features/catalogue";
import { TrustedHtml } from "~/ui/trusted-html";
import type { ModuleText } from "../domain/take-away/module-text";
import type { PortableText } from "../domain/take-away/portable-text";
import { inLanguage, languageIn, type Taken } from "./surroundings";
import { noteOn } from "./translation-note";

interface LessonPartProps {
  lesson: ModuleText["lessons"][number];
  text: PortableText;
  taken: Taken;
  /** The whole module is one page: its lessons stand one level lower. */
  isPart: boolean;
}

/** One lesson: what it is for, its text, and what the text rests on. What is around it names the language it stands in. */
export function LessonPart({ lesson, text, taken, isPart }: LessonPartProps) {
  const { number, title, minutes, outcomes, contentNote, translation, slug } = lesson;
  const { module, origin, language, words, wordsLanguage } = taken;
  const Title = isPart ? "h2" : "h1";
  const Heading = isPart ? "h3" : "h2";
  const own = inLanguage(wordsLanguage, languageIn(taken, lesson));
  const pathIn = (tag: string | null) => origin + lessonPath(module.courseSlug, module.slug, slug, tag);
  const note = noteOn(lesson, { ...taken, isTranslated: language !== module.language });
  return (
    <>
      <Title>
        {number} {title}
      </Title>
      <p className="quiet" {...own}>
        {words("minutes", { count: minutes })} ·{" "}
        <a href={pathIn(translation ? language : null)}>{words("online")}</a>
      </p>
      {note && (
        <p className="callout" {...own}>
          {note.title && (
            <>
              <strong>{note.title}</strong>{" "}
            </>
          )}
          {note.sentences.join(" ")}
          {note.toOriginal && (
            <>
              {" "}
              <a href={pathIn(module.language)}>{note.toOriginal}</a>
            </>
          )}
        </p>
      )}
      {outcomes.length > 0 && (
        <div className="goal">
          <Heading {...own}>{words("lessonOutcomes")}</Heading>
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
        </div>
      )}
      {contentNote && (
        <p className="callout">
          <strong {...own}>{words("contentNote")}</strong> {contentNote}
        </p>
      )}
      <TrustedHtml html={text.html} />
      {text.notes.length > 0 && (
        <section className="notes">
          <Heading {...own}>{words("sources")}</Heading>
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
