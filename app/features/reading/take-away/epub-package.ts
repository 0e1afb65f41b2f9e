/** A document of the book. */
export interface Part {
  readonly name: string;
  readonly title: string;
  readonly xhtml: string;
}

interface Book {
  readonly title: string;
  readonly language: string;
  /** Of title and description, and of what is not translated. */
  readonly courseLanguage: string;
  readonly publisher: string;
  readonly rights: string;
  readonly description: string;
  /** Where the same is read on the site; what the book is known by. */
  readonly address: string;
  readonly changedAt: Date;
  readonly parts: readonly Part[];
  readonly images: readonly {
    readonly name: string;
    readonly mediaType: string;
    /** The file that stands for it where its format is not known: not every program that reads books knows WebP. */
    readonly instead: string;
  }[];
}

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");

/** Programs that read books have to be told what else than plain markup a part holds. */
function propertiesOf({ xhtml }: Part): string {
  const held = [xhtml.includes("<math") ? "mathml" : "", xhtml.includes("<svg") ? "svg" : ""].filter(Boolean);
  return held.length > 0 ? ` properties="${held.join(" ")}"` : "";
}

/** `content.opf`: what the book is, what it consists of, and in which order it is read. */
export function packageFile(book: Book): string {
  const { parts, images, changedAt } = book;
  const moment = `${changedAt.toISOString().slice(0, 19)}Z`;
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...parts.map(
      (part, index) =>
        `<item id="part-${index}" href="${escaped(part.name)}" media-type="application/xhtml+xml"${propertiesOf(part)}/>`,
    ),
    ...images.flatMap(({ name, mediaType, instead }, index) => [
      `<item id="image-${index}" href="${escaped(name)}" media-type="${escaped(mediaType)}" fallback="image-${index}-words"/>`,
      `<item id="image-${index}-words" href="${escaped(instead)}" media-type="image/svg+xml"/>`,
    ]),
  ];
  const access = [
    ["schema:accessMode", "textual"],
    ["schema:accessModeSufficient", "textual"],
    ["schema:accessibilityFeature", "tableOfContents"],
    ["schema:accessibilityFeature", "readingOrder"],
    ["schema:accessibilityHazard", "none"],
  ];
  const inCourse = book.courseLanguage === book.language ? "" : ` xml:lang="${escaped(book.courseLanguage)}"`;
  const languages = [...new Set([book.language, book.courseLanguage])];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="${escaped(book.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="address">${escaped(book.address)}</dc:identifier>
<dc:title${inCourse}>${escaped(book.title)}</dc:title>
${languages.map((language) => `<dc:language>${escaped(language)}</dc:language>`).join("\n")}
<dc:publisher>${escaped(book.publisher)}</dc:publisher>
<dc:rights>${escaped(book.rights)}</dc:rights>
<dc:description${inCourse}>${escaped(book.description)}</dc:description>
<dc:date>${moment}</dc:date>
<meta property="dcterms:modified">${moment}</meta>
${access.map(([property, value]) => `<meta property="${property}">${value}</meta>`).join("\n")}
</metadata>
<manifest>
${items.join("\n")}
</manifest>
<spine>
${parts.map((_, index) => `<itemref idref="part-${index}"/>`).join("\n")}
</spine>
</package>
`;
}
