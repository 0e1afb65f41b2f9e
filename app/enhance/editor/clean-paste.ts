/** Elements a text may bring along from elsewhere; of every other only its words stay. */
const KEPT = new Set([
  ...["P", "H2", "H3", "H4", "UL", "OL", "LI", "BLOCKQUOTE", "PRE", "CODE", "HR", "BR"],
  ...["A", "B", "STRONG", "I", "EM", "TABLE", "TBODY", "THEAD", "TR", "TD", "TH"],
]);
/** Elements that go with everything in them. */
const DROPPED =
  "script,data-style,style,meta,link,title,template,iframe,object,embed,svg,math,form,noscript,xml,img,video,audio";
const RENAMED: Readonly<Record<string, string>> = { H1: "h2", H5: "h4", H6: "h4", DIV: "p" };
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  A: ["href"],
  OL: ["start"],
  TD: ["colspan", "rowspan"],
  TH: ["colspan", "rowspan"],
};
const BLOCKS = "p,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,pre,div,hr";

function rename(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** Puts to sleep what a browser complains of the moment it is read: styles and handlers. All of it is taken out below. */
const asleep = (html: string): string =>
  html.replace(/<[^<>]*>/g, (tag) => {
    const renamed = tag.replace(/^(<\/?)style/i, "$1data-style");
    return tag.startsWith("</") ? renamed : renamed.replace(/[\s"'/](?=style|on)/gi, " data-");
  });

/** Word writes lists as paragraphs with a sign in front. Made lists again, each level inside the one before. */
function makeWordLists(body: HTMLElement): void {
  let lists: Element[] = [];
  for (const paragraph of [...body.querySelectorAll("p")]) {
    const level = /mso-list:[^;]*level(\d)/i.exec(paragraph.getAttribute("data-style") ?? "")?.[1];
    if (!level || !/MsoList/i.test(paragraph.className)) {
      lists = [];
      continue;
    }
    const sign = paragraph.querySelector('[data-style*="mso-list"]');
    const isNumbered = /[0-9a-z][.)]/i.test(sign?.textContent ?? "");
    sign?.remove();
    const depth = Math.min(Number(level), lists.length + 1);
    lists = lists.slice(0, depth);
    if (lists.length < depth) {
      const list = body.ownerDocument.createElement(isNumbered ? "ol" : "ul");
      const outer = lists.at(-1)?.lastElementChild;
      if (outer) outer.append(list);
      else paragraph.before(list);
      lists.push(list);
    }
    const item = body.ownerDocument.createElement("li");
    lists.at(-1)?.append(item);
    item.append(paragraph);
  }
}

/** A cell holds one paragraph: what stood in blocks runs on, with breaks between. */
function flattenCells(body: HTMLElement): void {
  for (const cell of body.querySelectorAll("td,th"))
    for (const block of [
      ...cell.querySelectorAll("p,div,li,h1,h2,h3,h4,h5,h6,ul,ol,blockquote,pre"),
    ].reverse()) {
      if (block.nextSibling) block.after(body.ownerDocument.createElement("br"));
      block.replaceWith(...block.childNodes);
    }
}

function cleanElement(element: Element): void {
  const name = RENAMED[element.tagName];
  // A box around other blocks is no paragraph.
  if (name && !(element.tagName === "DIV" && element.querySelector(BLOCKS))) {
    for (const attribute of [...element.attributes]) element.removeAttribute(attribute.name);
    rename(element, name);
    return;
  }
  const isNotBold =
    element.tagName === "B" && /font-weight:\s*normal/i.test(element.getAttribute("data-style") ?? "");
  if (!KEPT.has(element.tagName) || isNotBold) {
    element.replaceWith(...element.childNodes);
    return;
  }
  const kept = ATTRIBUTES[element.tagName] ?? [];
  for (const { name: attribute } of [...element.attributes])
    if (!kept.includes(attribute)) element.removeAttribute(attribute);
}

/**
 * What somebody pastes, without what it brought along: styles, classes, scripts, pictures from elsewhere, the signs
 * that word processors leave. What was copied in an editor of ours stays as it is.
 *
 * A convenience: what may be kept is decided by the editor's schema, and then by the server.
 */
export function cleanPaste(html: string): string {
  if (html.includes(" data-pm-slice=")) return html;
  const { body } = new DOMParser().parseFromString(asleep(html), "text/html");
  for (const element of body.querySelectorAll(DROPPED)) element.remove();
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) (comment as Comment).remove();
  makeWordLists(body);
  flattenCells(body);
  // From the inside out, so that what is unwrapped has been looked at.
  for (const element of [...body.querySelectorAll("*")].reverse()) cleanElement(element);
  const writer = new XMLSerializer();
  return [...body.childNodes].map((node) => writer.serializeToString(node)).join("");
}
