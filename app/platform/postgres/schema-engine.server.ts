import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

type SchemaEngine = Awaited<ReturnType<typeof bindings.SchemaEngine.new>>;

/**
 * Prisma's schema engine, in WebAssembly: the same migrations and ledger as `prisma migrate`, without its binary,
 * which has to be downloaded from a host that many networks cannot reach.
 */
export async function withSchemaEngine<T>(
  database: SqlMigrationAwareDriverAdapterFactory,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await loadBindings();
  const adapter = bindMigrationAwareSqlAdapterFactory(database);
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  try {
    return await use(engine);
  } finally {
    engine.free();
  }
}

/**
 * A database to migrate. Sends each migration as one message, which PostgreSQL runs as one transaction: a migration
 * happens wholly or not at all. Prisma's adapter cuts a script at every semicolon, functions and comments
 * included, and may send the pieces over different connections.
 */
export class MigratableDatabase extends PrismaPg {
  /** What PostgreSQL said when a migration failed; the engine passes on only a number for it. */
  refusal: Error | undefined;

  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script);
      } catch (error) {
        this.refusal = error as Error;
        throw error;
      }
    };
    return adapter;
  }
}

let loading: Promise<void> | undefined;

function loadBindings(): Promise<void> {
  loading ??= (async () => {
    // why by hand: the package's own entry imports its .wasm, which Node 20 cannot.
    const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
    const bytes = await readFile(entry.replace(/\.js$/, ".wasm"));
    const loaded = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings as never });
    const generated = bindings as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
    generated.__wbg_set_wasm(loaded.instance.exports);
    (loaded.instance.exports as { __wbindgen_start: () => void }).__wbindgen_start();
  })();
  return loading;
}
