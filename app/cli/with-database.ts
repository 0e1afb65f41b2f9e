import { bootDatabase, migrateDatabase } from "~/platform/boot.server";
import { type Context, createContext } from "~/platform/context.server";
import { system } from "~/shared/actor";
import type { Output } from "./command";

/** Runs work against the database, started if it is the embedded one and brought up to date, and closes it again. */
export async function withDatabase<T>({ err }: Output, work: (ctx: Context) => Promise<T>): Promise<T> {
  const database = await bootDatabase({ say: err });
  try {
    await migrateDatabase({ say: err });
    return await work(createContext(system("cli")));
  } finally {
    await database.stop();
  }
}
