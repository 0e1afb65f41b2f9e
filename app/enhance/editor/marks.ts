import { Mark } from "@tiptap/core";

/** Where a link may lead; the same rule as the server's, which decides. */
export const LINK = /^(?:https:\/\/[^\s\\]+|mailto:[^\s\\]+|\/(?![/\\])[^\s\\]*|#[^\s\\]*)$/;

interface MarkShape {
  readonly name: string;
  /** The one attribute it has, where it has one, and what that may be. */
  readonly attribute?: { readonly name: string; readonly fits: RegExp };
  readonly tag: "a" | "span" | "code";
  readonly attrs?: (value: string) => Record<string, string>;
}

const SHAPES: readonly MarkShape[] = [
  {
    name: "link",
    attribute: { name: "href", fits: LINK },
    tag: "a",
    attrs: (href) => ({ href, rel: "noopener noreferrer nofollow" }),
  },
  { name: "term", attribute: { name: "id", fits: /^[a-z0-9-]{1,80}$/ }, tag: "span" },
  {
    name: "lang",
    attribute: { name: "code", fits: /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/ },
    tag: "span",
    attrs: (lang) => ({ lang }),
  },
  { name: "country", attribute: { name: "code", fits: /^[A-Z]{2}$/ }, tag: "span" },
  { name: "unverified", tag: "span" },
  { name: "verbatim", tag: "span" },
  { name: "code", tag: "code" },
];

/**
 * Words with a meaning beyond their letters. A mark whose attribute does not fit is left out when something is pasted;
 * an address stands in `href` alone, without class, target or style.
 */
export const marks = SHAPES.map(({ name, attribute, tag, attrs }) =>
  Mark.create({
    name,
    inclusive: !attribute,
    excludes: name,
    addAttributes: () => (attribute ? { [attribute.name]: { default: "", rendered: false } } : {}),
    parseHTML: () => {
      if (!attribute) return [{ tag: tag === "span" ? `span[data-mark=${name}]` : tag }];
      const found = tag === "a" ? "a[href]" : `span[data-mark=${name}]`;
      return [
        {
          tag: found,
          getAttrs: (element: HTMLElement) => {
            const value = element.getAttribute(tag === "a" ? "href" : "data-value") ?? "";
            return attribute.fits.test(value) ? { [attribute.name]: value } : false;
          },
        },
      ];
    },
    renderHTML: ({ mark }) => {
      const value = attribute ? String(mark.attrs[attribute.name]) : "";
      const own = attribute?.fits.test(value) ? (attrs?.(value) ?? {}) : {};
      const kept = tag === "span" ? { "data-mark": name, ...(attribute ? { "data-value": value } : {}) } : {};
      return [tag, { ...kept, ...own }, 0];
    },
  }),
);
