import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { withSchemaEngine } from "../../app/platform/postgres/schema-engine.server";
import type { SchemaFile } from "./schema-files";

/**
 * The SQL that leads from one Prisma schema to another; `undefined` stands for an empty database. Needs no
 * database. Empty string when there is nothing to do.
 */
export function diffSchemas(from: SchemaFile[] | undefined, to: SchemaFile[]): Promise<string> {
  return withSchemaEngine(noDatabase, async (engine) => {
    const { stdout } = await engine.diff({
      from: from ? { tag: "schemaDatamodel", files: from } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files: to },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout?.includes(";") ? stdout : "";
  });
}

/**
 * Comparing two schemas concerns no database, yet the engine asks for one's version before it does anything.
 * This answers that single question and refuses every other.
 */
const noDatabase: SqlMigrationAwareDriverAdapterFactory = {
  provider: "postgres",
  adapterName: "no-database",
  connect: async () => adapter,
  connectToShadowDb: async () => adapter,
};

const adapter: SqlDriverAdapter = {
  provider: "postgres",
  adapterName: "no-database",
  queryRaw: async ({ sql }) => {
    if (!sql.includes("server_version_num")) return refuse();
    return {
      columnNames: ["exists", "version", "numeric_version"],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, "PostgreSQL 15.0", 150000]],
    };
  },
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  dispose: async () => undefined,
};

async function refuse(): Promise<never> {
  throw new Error("Comparing schemas must not touch a database.");
}
