import { filesIn, textOf } from "./source-files";

/** One model as the schema writes it. */
export interface Model {
  readonly name: string;
  /** Columns of the table: fields that are no relation. */
  readonly columns: readonly string[];
  /** Foreign keys by column: the model the column leads to. */
  readonly foreignKeys: Readonly<Record<string, string>>;
}

export const schemaFiles = (): string[] => ["prisma/schema.prisma", ...filesIn("prisma/models", ".prisma")];

/** Every model in these texts. */
export function modelsIn(texts: readonly string[]): Model[] {
  const blocks = texts.flatMap((text) => [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)]);
  const names = new Set(blocks.map(([, name]) => name!));
  return blocks.map(([, name, body]) => {
    const fields = body!.split("\n").flatMap((line) => {
      const found = /^\s+(\w+)\s+(\w+)/.exec(line);
      return found && !line.trim().startsWith("//") ? [{ field: found[1]!, type: found[2]!, line }] : [];
    });
    const columns = fields.filter(({ type }) => !names.has(type)).map(({ field }) => field);
    const keys = fields.flatMap(({ type, line }) => {
      const column = /fields: \[(\w+)\]/.exec(line)?.[1];
      return column && names.has(type) ? [[column, type] as const] : [];
    });
    return { name: name!, columns, foreignKeys: Object.fromEntries(keys) };
  });
}

export const allModels = (): Model[] => modelsIn(schemaFiles().map(textOf));
