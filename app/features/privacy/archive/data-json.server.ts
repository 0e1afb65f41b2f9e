import type { Context } from "~/platform/context.server";
import type { ownTables } from "./own-tables.server";

type Tables = ReturnType<typeof ownTables>;

/** `{"madeAt": …, "tables": {"User": [{…}], …}}`, piece by piece. */
export async function* dataJson({ now }: Context, tables: Tables): AsyncGenerator<string> {
  yield `{"madeAt":${JSON.stringify(now)},"tables":{`;
  for (const [index, { name, rows }] of tables.entries()) {
    yield `${index > 0 ? "," : ""}\n${JSON.stringify(name)}:[`;
    let separator = "\n";
    for await (const batch of rows()) {
      for (const row of batch) {
        yield separator + JSON.stringify(row);
        separator = ",\n";
      }
    }
    yield "]";
  }
  yield "\n}}\n";
}
