import type { Processor } from "unified";

/** As much of the tokeniser as one small construct asks for. */
interface Effects {
  enter(type: string): void;
  exit(type: string): void;
  consume(code: number | null): void;
}
type State = (code: number | null) => State | undefined;

const OPEN = 91;
const CLOSE = 93;
const CARET = 94;
const MAX_LENGTH = 80;

const isEnd = (code: number | null): boolean => code === null || code < 33 || code === OPEN;

/** `[^id]`: what stands in the brackets is the id, with no blanks and no further brackets. */
function tokenizeCitation(effects: Effects, ok: State, nok: State): State {
  let length = 0;
  const inside: State = (code) => {
    if (code === CLOSE && length > 0) {
      effects.exit("citationId");
      effects.enter("citationMarker");
      effects.consume(code);
      effects.exit("citationMarker");
      effects.exit("citation");
      return ok;
    }
    if (isEnd(code) || code === CLOSE || length >= MAX_LENGTH) return nok(code);
    length += 1;
    effects.consume(code);
    return inside;
  };
  const caret: State = (code) => {
    if (code !== CARET) return nok(code);
    effects.consume(code);
    return first;
  };
  const first: State = (code) => {
    if (isEnd(code) || code === CLOSE) return nok(code);
    effects.exit("citationMarker");
    effects.enter("citationId");
    return inside(code);
  };
  return (code) => {
    effects.enter("citation");
    effects.enter("citationMarker");
    effects.consume(code);
    return caret;
  };
}

const syntax = {
  text: { [OPEN]: { name: "citation", tokenize: tokenizeCitation } },
  // Lets an exclamation mark stand before a citation without making it a picture.
  _hiddenFootnoteSupport: {},
};

interface Compiler {
  enter(node: object, token: unknown): void;
  exit(token: unknown): void;
  sliceSerialize(token: unknown): string;
  readonly stack: readonly { type: string; value?: string }[];
}

const fromMarkdown = {
  enter: {
    citation(this: Compiler, token: unknown) {
      this.enter({ type: "citation", value: "" }, token);
    },
  },
  exit: {
    citationId(this: Compiler, token: unknown) {
      const node = this.stack.at(-1);
      if (node) node.value = this.sliceSerialize(token);
    },
    citation(this: Compiler, token: unknown) {
      this.exit(token);
    },
  },
};

const citation = (node: { value: string }): string => `[^${node.value}]`;
citation.peek = (): string => "[";
const toMarkdown = { handlers: { citation } };

/** Teaches Markdown to read and write the numbers of sources. */
export function citationSyntax(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>;
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown];
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), toMarkdown];
}
