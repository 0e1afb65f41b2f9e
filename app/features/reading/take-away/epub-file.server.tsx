import { strToU8, type Zippable, zipSync } from "fflate";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { modulePath } from "~/features/catalogue";
import { portableText } from "../domain/take-away/portable-text";
import { takeAwayPath } from "../paths";
import { type Part, packageFile } from "./epub-package";
import { LessonPart } from "./lesson-part";
import { GlossaryPart, ModuleClosing, ModuleOpening } from "./module-parts";
import { pictureWords } from "./picture-words";
import { STYLE } from "./style";
import { inLanguage, languageIn, type Taken, termsOf } from "./surroundings";

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

const NAMESPACES = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"';

/** A document of the book before it is written out. */
interface Sheet {
  readonly language: string;
  readonly title: string;
  readonly titleLanguage: string;
  readonly body: ReactElement;
}

/** A whole document of the book. What React writes is well-formed: quotes around attributes, every element closed. */
function xhtml({ language, title, titleLanguage, body }: Sheet): string {
  const page = (
    <html lang={language} {...{ xmlLang: language }}>
      <head>
        <title {...inLanguage(titleLanguage, language)}>{title}</title>
        <link rel="stylesheet" type="text/css" href="style.css" />
      </head>
      <body>{body}</body>
    </html>
  );
  const named = renderToStaticMarkup(page).replace("<html ", `<html ${NAMESPACES} `);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${named}\n`;
}

const endingOf = (mediaType: string): string => mediaType.split("/")[1]?.replace("jpeg", "jpg") ?? "bin";

/** What a picture shows, in the words of the text: as markup. */
function altOf(html: string, name: string): string {
  const [shown = ""] = html.match(new RegExp(`<img [^>]*src="${name}"[^>]*>`)) ?? [];
  return /alt="([^"]*)"/.exec(shown)?.[1] ?? "";
}

/** A module as a book in the EPUB 3 format. */
export function epubFile(taken: Taken): Uint8Array {
  const { module, origin, siteName, language, words, wordsLanguage, changedAt, pictures } = taken;
  const { courseSlug, slug, number, title } = module;
  const ofCourse = { language: module.language, titleLanguage: module.language };
  const named = { language: module.language, titleLanguage: wordsLanguage };
  const whole = `${number}. ${title}`;
  const imageName = (id: string) => {
    const picture = pictures.get(id);
    return picture && `images/${id}.${endingOf(picture.mediaType)}`;
  };
  const texts = module.lessons.map(({ html }) =>
    portableText(html, {
      prefix: "",
      deeper: 0,
      origin,
      pictureSrc: imageName,
      termHref: (key) => `terms.xhtml#term-${key}`,
      pictureWords: (alt) => words("picture", { alt }),
    }),
  );
  const terms = termsOf(module, texts);
  const sheets = [
    { ...ofCourse, name: "opening.xhtml", title: whole, body: <ModuleOpening taken={taken} /> },
    ...module.lessons.map((lesson, index) => ({
      language: languageIn(taken, lesson),
      titleLanguage: languageIn(taken, lesson),
      name: `lesson-${index + 1}.xhtml`,
      title: `${lesson.number} ${lesson.title}`,
      body: <LessonPart lesson={lesson} text={texts[index]!} taken={taken} isPart={false} />,
    })),
    ...(terms.length > 0
      ? [
          {
            ...named,
            name: "terms.xhtml",
            title: words("terms"),
            body: <GlossaryPart terms={terms} taken={taken} level={1} />,
          },
        ]
      : []),
    {
      ...named,
      name: "closing.xhtml",
      title: words("prompts"),
      body: <ModuleClosing taken={taken} level={1} />,
    },
  ];
  const parts = sheets.map((sheet): Part => ({ ...sheet, xhtml: xhtml(sheet) }));
  const nav = xhtml({
    language: wordsLanguage,
    titleLanguage: wordsLanguage,
    title: words("contents"),
    body: (
      <nav {...{ "epub:type": "toc" }} id="toc">
        <h1>{words("contents")}</h1>
        <ol>
          {sheets.map((sheet) => (
            <li key={sheet.name}>
              <a href={sheet.name} {...inLanguage(sheet.titleLanguage, wordsLanguage)}>
                {sheet.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    ),
  });
  const html = texts.map((text) => text.html).join("");
  const images = [...pictures.values()].map(({ fileId, mediaType, bytes }) => ({
    name: imageName(fileId) ?? "",
    mediaType,
    bytes,
    instead: `images/${fileId}.svg`,
    words: pictureWords(words("picture", { alt: altOf(html, imageName(fileId) ?? "") })),
  }));
  const stored = { level: 0 } as const;
  const files: Zippable = {
    // First and as it is: programs know a book by these bytes.
    mimetype: [strToU8("application/epub+zip"), stored],
    "META-INF/container.xml": strToU8(CONTAINER),
    "OEBPS/content.opf": strToU8(
      packageFile({
        language,
        parts,
        images,
        changedAt,
        title: whole,
        publisher: siteName,
        rights: module.licence,
        courseLanguage: module.language,
        // A translation is another book than its original.
        address:
          origin +
          (language === module.language
            ? modulePath(courseSlug, slug)
            : takeAwayPath(courseSlug, slug, "epub", language)),
        description: module.summary,
      }),
    ),
    "OEBPS/nav.xhtml": strToU8(nav),
    "OEBPS/style.css": strToU8(STYLE),
    ...Object.fromEntries(parts.map((part) => [`OEBPS/${part.name}`, strToU8(part.xhtml)])),
    ...Object.fromEntries(images.map(({ name, bytes }) => [`OEBPS/${name}`, [bytes, stored]])),
    ...Object.fromEntries(images.map((image) => [`OEBPS/${image.instead}`, strToU8(image.words)])),
  };
  return zipSync(files, { level: 6, mtime: changedAt });
}
