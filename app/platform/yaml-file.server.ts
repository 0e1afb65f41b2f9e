import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { en } from "zod/locales";

/** What is wrong in a file of `content/`, for the person who wrote the file. */
export interface FileProblem {
  readonly file: string;
  /** Counted from one. */
  readonly line: number;
  readonly message: string;
}

interface YamlFile<T> {
  /** Null when there is at least one problem. */
  readonly value: T | null;
  readonly problems: readonly FileProblem[];
  /** The line on which a part of the document stands, for checks beyond its shape. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads a YAML text of a known shape and says for everything that does not fit on which line it stands.
 *
 * Aliases are refused: content needs none, and a few lines of them can expand to gigabytes.
 */
export function readYaml<S extends z.ZodType>(text: string, file: string, schema: S): YamlFile<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2" });
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const refuse = (problems: FileProblem[]) => ({ value: null, problems, lineOf });
  if (document.errors.length > 0) {
    return refuse(
      document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        message: error.message.split("\n")[0] ?? error.message,
      })),
    );
  }
  const plain = toPlain(() => document.toJS({ maxAliasCount: 0 }));
  if (!plain) return refuse([{ file, line: 1, message: "Aliases (& and *) are not used in content files" }]);
  const parsed = schema.safeParse(plain.value, { error: en().localeError });
  if (parsed.success) return { value: parsed.data, problems: [], lineOf };
  return refuse(
    parsed.error.issues.map(({ path, message }) => ({
      file,
      line: lineOf(path),
      message: path.length > 0 ? `${path.join(".")}: ${message}` : message,
    })),
  );
}

function toPlain(convert: () => unknown): { value: unknown } | null {
  try {
    return { value: convert() };
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}
