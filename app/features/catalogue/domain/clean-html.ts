import type { Options as Schema } from "rehype-sanitize";
import { lineOfNode, rewrite, type TreeNode, walk } from "./tree";

/** Where links may lead: an https address, a mail address, a path of this site, a place on this page. */
const ALLOWED_LINK = /^(?:https:\/\/[^\s\\]+|mailto:[^\s\\]+|\/(?![/\\])[^\s\\]*|#[^\s\\]*)$/i;

/**
 * Everything a lesson may consist of. No styles, no scripts, no frames, no
 * pictures; classes only those of the lesson's design.
 */
export const LESSON_HTML: Schema = {
  tagNames: [
    ..."h2 h3 h4 p ul ol li blockquote hr br table thead tbody tr th td".split(" "),
    ..."a em strong b i cite code pre del div aside".split(" "),
  ],
  attributes: {
    a: ["href", "id", "rel", ["role", "doc-noteref"], ["className", "ref", "term", "mn-k"]],
    aside: ["id", ["className", "mn"]],
    div: [["className", "wn", "notes"]],
    h2: ["id"],
    h3: ["id"],
    h4: ["id"],
    i: ["lang"],
    ol: ["start"],
    table: [["className", "t", "mx"]],
    th: [
      ["scope", "col"],
      ["align", "left", "center", "right"],
    ],
    td: [["align", "left", "center", "right"]],
  },
  protocols: { href: ["https", "mailto"] },
  clobberPrefix: "",
  clobber: [],
  strip: ["script", "style"],
};

/** Takes links apart that lead where they may not: their words stay. */
export function checkLinks(tree: TreeNode, complain: (line: number, message: string) => void): void {
  rewrite(tree, (node) => {
    if (node.tagName !== "a" || !node.properties) return null;
    const href = String(node.properties.href ?? "");
    if (ALLOWED_LINK.test(href)) {
      if (/^https:/i.test(href)) node.properties.rel = ["noopener", "noreferrer"];
      return null;
    }
    const message = `a link may lead to https://, mailto: or a path of this site, not to "${href.slice(0, 80)}"`;
    complain(lineOfNode(node), message);
    return node.children ?? [];
  });
}

/** Headings of a text begin at the second level, below the page's own; tables get the look of tables. */
export function dressElements(tree: TreeNode, complain: (line: number, message: string) => void): void {
  walk(tree, (node) => {
    if (node.tagName === "h1") {
      node.tagName = "h2";
      complain(lineOfNode(node), "headings begin with ##; # is the title, which the front matter gives");
    }
    if (node.tagName === "table") node.properties = { className: ["t", "mx"] };
    if (node.tagName === "th") node.properties = { ...node.properties, scope: "col" };
  });
}
