import { renderToStaticMarkup } from "react-dom/server";
import { portableText } from "../domain/take-away/portable-text";
import { LessonPart } from "./lesson-part";
import { GlossaryPart, ModuleClosing, ModuleOpening } from "./module-parts";
import { STYLE } from "./style";
import { inLanguage, languageIn, type Taken, termsOf } from "./surroundings";

/** A module as one page that needs nothing but itself. */
export function htmlFile(taken: Taken): string {
  const { module, origin, language, words, wordsLanguage, pictures } = taken;
  const { number, title, courseTitle } = module;
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
  const ofCourse = inLanguage(module.language, language);
  const page = (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title {...ofCourse}>{`${number}. ${title} · ${courseTitle}`}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <header {...ofCourse}>
            <ModuleOpening taken={taken} />
          </header>
          <nav aria-label={words("contents")} {...inLanguage(wordsLanguage, language)}>
            <h2>{words("contents")}</h2>
            <ol>
              {module.lessons.map((lesson, index) => (
                <li key={lesson.slug}>
                  <a href={`#lesson-${index + 1}`} {...inLanguage(languageIn(taken, lesson), wordsLanguage)}>
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
            <article
              key={lesson.slug}
              className="lesson"
              id={`lesson-${index + 1}`}
              {...inLanguage(languageIn(taken, lesson), language)}
            >
              <LessonPart lesson={lesson} text={texts[index]!} taken={taken} isPart />
            </article>
          ))}
          {terms.length > 0 && (
            <section className="lesson" id="terms" {...ofCourse}>
              <GlossaryPart terms={terms} taken={taken} level={2} />
            </section>
          )}
          <div {...ofCourse}>
            <ModuleClosing taken={taken} level={2} />
          </div>
        </main>
      </body>
    </html>
  );
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}\n`;
}
