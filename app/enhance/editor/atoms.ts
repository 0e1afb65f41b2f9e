import { mergeAttributes, Node } from "@tiptap/core";

/** What the page calls things, by key: the server knows the language, the editor knows none. */
export type Words = Readonly<Record<string, string>>;

interface AtomShape {
  readonly name: string;
  /** Attributes, each with what it is where nothing is given. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly inline?: true;
  /** What is seen in its place. */
  readonly show: (attrs: Readonly<Record<string, string>>, words: Words) => ShownAtom;
}

type ShownAtom = readonly [
  tag: string,
  attributes: Record<string, string>,
  ...inside: (string | ShownAtom)[],
];

const FILE_ID = /^[A-Za-z0-9_-]{22}$/;

/** A picture as it is served; an id that is none gives no address. */
export const fileAddress = (id: string): string => (FILE_ID.test(id) ? `/files/${id}` : "data:,");

const SHAPES: readonly AtomShape[] = [
  {
    name: "image",
    attributes: { fileId: "", alt: "", caption: "" },
    show: ({ fileId = "", alt = "", caption = "" }, words) => [
      "figure",
      { class: "ed-image" },
      ["img", { src: fileAddress(fileId), alt }],
      ["figcaption", {}, caption || alt || words.decorative || ""],
    ],
  },
  {
    name: "drawing",
    attributes: { name: "" },
    show: ({ name = "" }, words) => ["div", { class: "ed-atom" }, `${words.drawing}: ${words[name] ?? name}`],
  },
  {
    name: "quiz",
    attributes: { slug: "" },
    show: ({ slug = "" }, words) => ["div", { class: "ed-atom" }, `${words.quiz}: ${slug}`],
  },
  {
    name: "mathBlock",
    attributes: { latex: "" },
    show: ({ latex = "" }) => ["div", { class: "ed-atom ed-math" }, latex],
  },
  {
    name: "mathInline",
    attributes: { latex: "" },
    inline: true,
    show: ({ latex = "" }) => ["code", { class: "ed-math" }, latex],
  },
  {
    name: "citation",
    attributes: { source: "" },
    inline: true,
    show: ({ source = "" }) => ["sup", { class: "ed-cite" }, `[${source}]`],
  },
];

/** Things in a text that are whole: they are put in, changed in a dialog and taken out, never typed into. */
export const atoms = (words: Words) =>
  SHAPES.map(({ name, attributes, inline = false, show }) =>
    Node.create({
      name,
      group: inline ? "inline" : "block",
      inline,
      atom: true,
      selectable: true,
      draggable: true,
      marks: "",
      addAttributes: () =>
        Object.fromEntries(
          Object.entries(attributes).map(([key, fallback]) => [
            key,
            {
              default: fallback,
              parseHTML: (element: HTMLElement) =>
                element.getAttribute(`data-${key.toLowerCase()}`) ?? fallback,
              renderHTML: (attrs: Record<string, string>) => ({
                [`data-${key.toLowerCase()}`]: attrs[key] ?? "",
              }),
            },
          ]),
        ),
      parseHTML: () => [{ tag: `[data-atom="${name}"]` }],
      renderHTML({ node, HTMLAttributes }) {
        const [tag, attrs, ...inside] = show(node.attrs, words);
        return [tag, mergeAttributes({ "data-atom": name }, attrs, HTMLAttributes), ...inside];
      },
    }),
  );
