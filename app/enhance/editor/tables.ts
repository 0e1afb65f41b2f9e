import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";

const SIDES = ["left", "center", "right"];

/** Where the words of a column stand; said by a data attribute, since styles within a page are refused. */
const cellAttributes = () => ({
  ...Object.fromEntries(["colspan", "rowspan"].map((name) => [name, { default: 1 }])),
  colwidth: { default: null, rendered: false, parseHTML: () => null },
  align: {
    default: null,
    parseHTML: (element: HTMLElement) => {
      const side = element.getAttribute("data-align") ?? element.getAttribute("align") ?? "";
      return SIDES.includes(side) ? side : null;
    },
    renderHTML: ({ align }: { align?: string | null }) => (align ? { "data-align": align } : {}),
  },
});

/**
 * Tables of plain cells: one paragraph each, no widths and nothing merged. Drawn without column groups, whose widths
 * would be inline styles, and without Tab as a way from cell to cell: it would keep people who use the keyboard inside.
 */
export const tables = [
  Table.extend({
    renderHTML: () => ["table", ["tbody", 0]],
    addNodeView: () => null as never,
    addKeyboardShortcuts: () => ({}),
  }).configure({ resizable: false }),
  TableRow,
  TableHeader.extend({ content: "paragraph", addAttributes: cellAttributes }),
  TableCell.extend({ content: "paragraph", addAttributes: cellAttributes }),
];
