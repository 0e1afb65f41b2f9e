import { renderToStaticMarkup } from "react-dom/server";
import { lessonPath, modulePath } from "~/features/catalogue";
import { portableText } from "../domain/take-away/portable-text";
import { LessonPart } from "./lesson-part";
import { GlossaryPart, ModuleClosing, ModuleOpening } from "./module-parts";
import { STYLE } from "./style";
import { type Taken, termsOf } from "./surroundings";

/** A module as one page that needs nothing but itself. */
export function htmlFile(taken: Taken): string {
  const { module, origin, siteName, words, day, pictures } = taken;
  const { courseSlug, slug, number, title, language, courseTitle } = module;
  const texts = module.lessons.map(({ html }, index) =>
    portableText(html, {
      prefix: `l${index + 1}-`,
      deeper: 1,
      origin,
      termHref: (key) => `#term-${key}`,
      pictureSrc: (id) => {
        const picture = pictures.get(id);
        return picture && `data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString("base64")}`;
      },
      pictureWords: (alt) => words("picture", { alt }),
    }),
  );
  const terms = termsOf(module, texts);
  const page = (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${number}. ${title} · ${courseTitle}`}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <ModuleOpening module={module} words={words} />
          <nav aria-label={words("contents")}>
            <h2>{words("contents")}</h2>
            <ol>
              {module.lessons.map((lesson, index) => (
                <li key={lesson.slug}>
                  <a href={`#lesson-${index + 1}`}>
                    {lesson.number} {lesson.title}
                  </a>
                </li>
              ))}
              {terms.length > 0 && (
                <li>
                  <a href="#terms">{words("terms")}</a>
                </li>
              )}
            </ol>
          </nav>
          {module.lessons.map((lesson, index) => (
            <article key={lesson.slug} className="lesson" id={`lesson-${index + 1}`}>
              <LessonPart
                lesson={lesson}
                text={texts[index]!}
                words={words}
                isPart
                online={origin + lessonPath(courseSlug, slug, lesson.slug)}
              />
            </article>
          ))}
          {terms.length > 0 && (
            <section className="lesson" id="terms">
              <GlossaryPart terms={terms} words={words} level={2} />
            </section>
          )}
          <ModuleClosing
            module={module}
            words={words}
            siteName={siteName}
            day={day}
            level={2}
            href={origin + modulePath(courseSlug, slug)}
          />
        </main>
      </body>
    </html>
  );
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}\n`;
}
