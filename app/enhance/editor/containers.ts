import { Node } from "@tiptap/core";
import type { Words } from "./atoms";

const KINDS = ["note", "example", "caution", "task"];

/** A part of the text set apart: a note, an example, a warning, a task. */
const callout = (words: Words) =>
  Node.create({
    name: "callout",
    group: "block",
    content: "block+",
    defining: true,
    addAttributes: () => ({
      kind: {
        default: "note",
        parseHTML: (element) => {
          const kind = element.getAttribute("data-callout") ?? "";
          return KINDS.includes(kind) ? kind : "note";
        },
        renderHTML: ({ kind }) => ({ "data-callout": kind, "data-label": words[kind] ?? kind }),
      },
    }),
    parseHTML: () => [{ tag: "aside[data-callout]" }],
    renderHTML: ({ HTMLAttributes }) => ["aside", { class: "ed-callout", ...HTMLAttributes }, 0],
  });

/** What stands in copied text; the server looks at it again. */
function captionsIn(text: string | null): unknown {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** A film or a recording elsewhere; what is typed into it is its transcript. */
const recording = (words: Words) =>
  Node.create({
    name: "recording",
    group: "block",
    content: "paragraph+",
    defining: true,
    isolating: true,
    addAttributes: () => ({
      captions: {
        default: null,
        parseHTML: (element: HTMLElement) => captionsIn(element.getAttribute("data-captions")),
        renderHTML: ({ captions }) => (captions ? { "data-captions": JSON.stringify(captions) } : {}),
      },
      ...Object.fromEntries(
        ["kind", "title", "url"].map((key) => [
          key,
          {
            default: key === "kind" ? "video" : "",
            parseHTML: (element: HTMLElement) => element.getAttribute(`data-${key}`) ?? "",
            renderHTML: (attrs: Record<string, string>) => ({ [`data-${key}`]: attrs[key] ?? "" }),
          },
        ]),
      ),
    }),
    parseHTML: () => [{ tag: "section[data-atom=recording]", contentElement: ".ed-transcript" }],
    renderHTML: ({ node, HTMLAttributes }) => [
      "section",
      { class: "ed-recording", "data-atom": "recording", ...HTMLAttributes },
      ["p", { contenteditable: "false" }, `${words[node.attrs.kind] ?? ""}: ${node.attrs.title}`],
      ["div", { class: "ed-transcript", "data-label": words.transcript ?? "" }, 0],
    ],
  });

/**
 * One item of a list. Tab does nothing here: it leads out of the editor as it leads out of every field, and lists are
 * indented by their buttons.
 */
const listItem = Node.create({
  name: "listItem",
  content: "block+",
  defining: true,
  parseHTML: () => [{ tag: "li" }],
  renderHTML: () => ["li", 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem("listItem") };
  },
});

export const containers = (words: Words) => [callout(words), recording(words), listItem];
