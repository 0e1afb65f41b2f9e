import { StarterKit } from "@tiptap/starter-kit";
import { atoms, type Words } from "./atoms";
import { containers } from "./containers";
import { marks } from "./marks";
import { tables } from "./tables";

/** Everything a lesson's text knows and nothing else: the same names as in the closed schema of documents. */
export const extensions = (words: Words) => [
  StarterKit.configure({
    code: false,
    link: false,
    strike: false,
    underline: false,
    listItem: false,
    listKeymap: false,
    dropcursor: false,
    heading: { levels: [2, 3, 4] },
  }),
  ...containers(words),
  ...atoms(words),
  ...marks,
  ...tables,
];
