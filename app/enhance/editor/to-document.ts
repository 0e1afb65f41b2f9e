/** JSON as the editor has it: more attributes than a lesson's text knows, and tables with cells of many places. */
export interface EditorNode {
  readonly type?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly EditorNode[];
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly text?: string;
}

/** The attributes that leave the browser, by node and by mark; whatever is not here has none. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  heading: ["level"],
  orderedList: ["start"],
  callout: ["kind"],
  tableHeader: ["align"],
  tableCell: ["align"],
  image: ["fileId", "alt", "caption"],
  drawing: ["name"],
  quiz: ["slug"],
  mathBlock: ["latex"],
  mathInline: ["latex"],
  citation: ["source"],
  recording: ["kind", "title", "url", "captions"],
  link: ["href"],
  term: ["id"],
  lang: ["code"],
  country: ["code"],
};
/** Left out where there is nothing to say; the others are null then. */
const OPTIONAL = new Set(["captions"]);
const MOST_MARKS = 6;

function attributesOf(type: string, attrs: EditorNode["attrs"]): { attrs?: Record<string, unknown> } {
  const names = ATTRIBUTES[type];
  if (!names) return {};
  const said = names.filter((name) => !OPTIONAL.has(name) || attrs?.[name] != null);
  return { attrs: Object.fromEntries(said.map((name) => [name, attrs?.[name] ?? null])) };
}

function textNode({ text, marks = [] }: EditorNode): EditorNode {
  const kept = marks.slice(0, MOST_MARKS).map(({ type, attrs }) => ({ type, ...attributesOf(type, attrs) }));
  return { type: "text", text: text ?? "", ...(kept.length > 0 ? { marks: kept } : {}) };
}

const emptyCell = (): EditorNode => ({ type: "tableCell", content: [{ type: "paragraph" }] });

/** Every cell in its own place: one that reached over several is followed by empty ones. */
function squareRows(table: EditorNode): EditorNode[][] {
  const grid: EditorNode[][] = (table.content ?? []).map(() => []);
  for (const [at, row] of (table.content ?? []).entries()) {
    let column = 0;
    for (const cell of row.content ?? []) {
      while (grid[at]?.[column]) column += 1;
      const across = Number(cell.attrs?.colspan ?? 1);
      const down = Number(cell.attrs?.rowspan ?? 1);
      for (let below = 0; below < down; below += 1)
        for (let beside = 0; beside < across; beside += 1) {
          const line = grid[at + below];
          if (line) line[column + beside] = below + beside === 0 ? cell : emptyCell();
        }
      column += across;
    }
  }
  const width = Math.max(1, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? emptyCell()));
}

/** A table as a lesson has it: a row of heads, rows of as many cells. */
function tableNode(table: EditorNode): EditorNode {
  return {
    type: "table",
    content: squareRows(table).map((cells, row) => ({
      type: "tableRow",
      content: cells.map((cell) => {
        const type = row === 0 ? "tableHeader" : "tableCell";
        return {
          type,
          ...attributesOf(type, cell.attrs),
          content: [toNode(cell.content?.[0] ?? { type: "paragraph" })],
        };
      }),
    })),
  };
}

function toNode(node: EditorNode): EditorNode {
  const type = node.type ?? "";
  if (type === "text") return textNode(node);
  if (type === "table") return tableNode(node);
  if (type === "codeBlock") {
    const text = (node.content ?? []).map((part) => part.text ?? "").join("");
    return { type, ...(text ? { content: [{ type: "text", text }] } : {}) };
  }
  const content = node.content?.map(toNode);
  // A transcript may be missing, yet the place for it is always there.
  const inside = type === "recording" ? { content: content ?? [] } : content ? { content } : {};
  return { type, ...attributesOf(type, node.attrs), ...inside };
}

/**
 * The text as the server takes it: nothing in it but what a lesson's text knows. The server looks again; this is so
 * that an honest editor is never refused.
 */
export const toDocument = (json: EditorNode): EditorNode => toNode(json);
