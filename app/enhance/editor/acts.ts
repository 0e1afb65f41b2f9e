import type { Editor } from "@tiptap/core";
import { selectedRect } from "@tiptap/pm/tables";
import type { Dialogs } from "./dialogs";
import { nameOf, workOf } from "./source-list";

/** Something a button does: how it is done, whether it can be done here, whether it is in force here. */
interface Act {
  readonly run: (editor: Editor, dialogs: Dialogs) => unknown;
  readonly can?: (editor: Editor) => boolean;
  readonly isOn?: (editor: Editor) => boolean;
}

const mark = (name: string): Act => ({
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
  can: (editor) => editor.can().toggleMark(name),
  isOn: (editor) => editor.isActive(name),
});

const heading = (level: 2 | 3 | 4): Act => ({
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  isOn: (editor) => editor.isActive("heading", { level }),
});

const inTable = (editor: Editor): boolean => editor.isActive("table");
const tableAct = (run: (editor: Editor) => unknown): Act => ({ run, can: inTable });

/** A mark that says something more: what, is asked for. Without words selected, the chosen thing's own name is put in. */
const askedMark = (name: string): Act => ({
  isOn: (editor) => editor.isActive(name),
  async run(editor, dialogs) {
    const isThere = editor.isActive(name);
    const answer = await dialogs.ask(name, isThere ? editor.getAttributes(name) : null);
    if (!answer) return editor.commands.focus();
    const chain = editor.chain().focus();
    if (isThere) chain.extendMarkRange(name);
    if (answer.act === "remove") return chain.unsetMark(name).run();
    const { label, ...attrs } = answer.fields;
    if (editor.state.selection.empty && !isThere) {
      const text = label || attrs.href || "";
      return text && chain.insertContent({ type: "text", text, marks: [{ type: name, attrs }] }).run();
    }
    return chain.setMark(name, attrs).run();
  },
});

/** A thing that is whole: put in, or changed where it is selected. */
const askedAtom = (name: string): Act => ({
  isOn: (editor) => editor.isActive(name),
  async run(editor, dialogs) {
    const isThere = editor.isActive(name);
    const standing = isThere ? editor.getAttributes(name) : null;
    const isRecording = name === "recording";
    const answer = await dialogs.ask(name, standing && isRecording ? recordingFields(standing) : standing);
    if (!answer) return editor.commands.focus();
    const chain = editor.chain().focus();
    if (answer.act === "remove") return chain.deleteSelection().run();
    const { label: _, file: __, decorative: ___, ...fields } = answer.fields;
    const attrs = isRecording ? recordingAttributes(fields, standing?.captions) : fields;
    if (isThere) return chain.updateAttributes(name, attrs).run();
    const content = isRecording ? { content: [{ type: "paragraph" }] } : {};
    return chain.insertContent({ type: name, attrs, ...content }).run();
  },
});

interface Caption {
  readonly language: string;
  readonly fileId: string;
}

/** The dialog speaks of the first captions; those in other languages stay as they are. */
const recordingFields = ({ captions, ...attrs }: Readonly<Record<string, unknown>>) => {
  const [first] = (captions ?? []) as Caption[];
  return { ...attrs, captionsFile: first?.fileId ?? "", captionsLanguage: first?.language ?? "" };
};

function recordingAttributes(
  { captionsFile, captionsLanguage, ...attrs }: Readonly<Record<string, string>>,
  before: unknown,
): Record<string, unknown> {
  const language = captionsLanguage || document.documentElement.lang.split("-")[0] || "en";
  const first = captionsFile ? [{ language, fileId: captionsFile }] : [];
  const others = ((before ?? []) as Caption[]).slice(1).filter((one) => one.language !== language);
  const captions = [...first, ...others];
  return { ...attrs, captions: captions.length > 0 ? captions : null };
}

/** A source is picked among the works of the course; the lesson calls it by the name that its list of sources gives. */
const citation: Act = {
  isOn: (editor) => editor.isActive("citation"),
  async run(editor, dialogs) {
    const isThere = editor.isActive("citation");
    const filled = isThere ? { work: workOf(String(editor.getAttributes("citation").source)) } : null;
    const answer = await dialogs.ask("citation", filled);
    if (!answer) return editor.commands.focus();
    const chain = editor.chain().focus();
    if (answer.act === "remove") return chain.deleteSelection().run();
    const { work } = answer.fields;
    if (!work) return chain.run();
    const attrs = { source: nameOf(work) };
    if (isThere) return chain.updateAttributes("citation", attrs).run();
    return chain.insertContent({ type: "citation", attrs }).run();
  },
};

const callout: Act = {
  isOn: (editor) => editor.isActive("callout"),
  async run(editor, dialogs) {
    const isThere = editor.isActive("callout");
    const answer = await dialogs.ask("callout", isThere ? editor.getAttributes("callout") : null);
    if (!answer) return editor.commands.focus();
    const chain = editor.chain().focus();
    if (answer.act === "remove") return chain.lift("callout").run();
    const attrs = { kind: answer.fields.kind };
    return (isThere ? chain.updateAttributes("callout", attrs) : chain.wrapIn("callout", attrs)).run();
  },
};

/** A column stands as its head does, so all of its cells are told at once. */
const align = (side: "left" | "center" | "right" | null): Act =>
  tableAct((editor) => {
    const { state, view } = editor;
    const { map, tableStart, left, right } = selectedRect(state);
    const transaction = state.tr;
    for (let row = 0; row < map.height; row += 1)
      for (let column = left; column < right; column += 1) {
        const at = map.map[row * map.width + column];
        const cell = at === undefined ? null : state.doc.nodeAt(tableStart + at);
        if (cell && at !== undefined)
          transaction.setNodeMarkup(tableStart + at, null, { ...cell.attrs, align: side });
      }
    view.dispatch(transaction);
    view.focus();
  });

/** What the buttons of the page do, by the name they carry. */
export const ACTS: Readonly<Record<string, Act>> = {
  paragraph: {
    run: (editor) => editor.chain().focus().setParagraph().run(),
    isOn: (editor) => editor.isActive("paragraph"),
  },
  "heading-2": heading(2),
  "heading-3": heading(3),
  "heading-4": heading(4),
  bold: mark("bold"),
  italic: mark("italic"),
  code: mark("code"),
  unverified: mark("unverified"),
  verbatim: mark("verbatim"),
  "bullet-list": {
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    isOn: (editor) => editor.isActive("bulletList"),
  },
  "ordered-list": {
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    isOn: (editor) => editor.isActive("orderedList"),
  },
  indent: {
    run: (editor) => editor.chain().focus().sinkListItem("listItem").run(),
    can: (editor) => editor.can().sinkListItem("listItem"),
  },
  outdent: {
    run: (editor) => editor.chain().focus().liftListItem("listItem").run(),
    can: (editor) => editor.can().liftListItem("listItem"),
  },
  blockquote: {
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    isOn: (editor) => editor.isActive("blockquote"),
  },
  "code-block": {
    run: (editor) => editor.chain().focus().toggleCodeBlock().run(),
    isOn: (editor) => editor.isActive("codeBlock"),
  },
  rule: { run: (editor) => editor.chain().focus().setHorizontalRule().run() },
  callout,
  link: askedMark("link"),
  term: askedMark("term"),
  lang: askedMark("lang"),
  country: askedMark("country"),
  citation,
  image: askedAtom("image"),
  quiz: askedAtom("quiz"),
  drawing: askedAtom("drawing"),
  recording: askedAtom("recording"),
  "math-inline": askedAtom("mathInline"),
  "math-block": askedAtom("mathBlock"),
  table: {
    run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    can: (editor) => !inTable(editor),
  },
  "row-add": tableAct((editor) => editor.chain().focus().addRowAfter().run()),
  "row-remove": tableAct((editor) => editor.chain().focus().deleteRow().run()),
  "column-add": tableAct((editor) => editor.chain().focus().addColumnAfter().run()),
  "column-remove": tableAct((editor) => editor.chain().focus().deleteColumn().run()),
  "table-remove": tableAct((editor) => editor.chain().focus().deleteTable().run()),
  "align-left": align("left"),
  "align-center": align("center"),
  "align-right": align("right"),
  undo: { run: (editor) => editor.chain().focus().undo().run(), can: (editor) => editor.can().undo() },
  redo: { run: (editor) => editor.chain().focus().redo().run(), can: (editor) => editor.can().redo() },
};

/** Things that a double click, or Enter where they are selected, opens. */
export const OPENED: Readonly<Record<string, string>> = {
  image: "image",
  quiz: "quiz",
  drawing: "drawing",
  recording: "recording",
  citation: "citation",
  mathInline: "math-inline",
  mathBlock: "math-block",
};
