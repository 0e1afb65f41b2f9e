import { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { ACTS, OPENED } from "./acts";
import { cleanPaste } from "./clean-paste";
import { Dialogs } from "./dialogs";
import { extensions } from "./extensions";
import { toDocument } from "./to-document";
import { startToolbar } from "./toolbar";

/**
 * Puts the editor in the place of the Markdown field. Markup: `form[data-lesson-editor][data-upload][data-library]` with
 * `[data-editor-place]` around the field, a disabled `input[name=document]` with the text as JSON, and a
 * `template[data-editor-parts]` with the toolbar, the dialogs and, in data attributes, every word the editor says.
 *
 * The text goes with the form as JSON, so that saving as people type and sending it work as in any other form.
 */
export function startLessonEditor(form: HTMLFormElement): void {
  const place = form.querySelector<HTMLElement>("[data-editor-place]");
  const markdown = form.querySelector<HTMLTextAreaElement>('textarea[name="markdown"]');
  const text = form.querySelector<HTMLInputElement>('input[name="document"]');
  const template = document.querySelector<HTMLTemplateElement>("template[data-editor-parts]");
  if (!place || !markdown || !text || !template) return;

  const parts = template.content.cloneNode(true) as DocumentFragment;
  const words = JSON.parse(template.dataset.words ?? "{}") as Record<string, string>;
  const bar = parts.querySelector<HTMLElement>("[role=toolbar]");
  const dialogs = new Dialogs(parts, {
    upload: form.dataset.upload ?? "",
    library: form.dataset.library ?? "",
  });
  const surface = document.createElement("div");
  surface.className = "ed-surface";

  const open = (name: string | undefined) => {
    const act = OPENED[name ?? ""];
    if (act) void ACTS[act]?.run(editor, dialogs);
    return act !== undefined;
  };
  const editor: Editor = new Editor({
    element: surface,
    injectCSS: false,
    extensions: extensions(words),
    content: JSON.parse(text.value),
    editorProps: {
      attributes: {
        class: "prose ed-text",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": words.label ?? "",
        lang: form.dataset.language ?? "",
      },
      transformPastedHTML: cleanPaste,
      handleDoubleClickOn: (_view, _position, node) => open(node.type.name),
      handleKeyDown: ({ state: { selection } }, { key }) =>
        key === "Enter" && selection instanceof NodeSelection && open(selection.node.type.name),
    },
  });
  const frame = document.createElement("div");
  frame.className = "ed-frame";
  if (bar) frame.append(bar);
  frame.append(surface);
  place.replaceChildren(frame);
  markdown.disabled = true;
  text.disabled = false;
  if (bar) startToolbar(bar, editor, dialogs);
  editor.on("update", () => {
    text.value = JSON.stringify(toDocument(editor.getJSON()));
    text.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
