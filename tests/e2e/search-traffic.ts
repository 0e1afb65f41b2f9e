import { rmSync } from "node:fs";
import { searchRun } from "../support/traffic";

/** After the journeys: nothing that was served, and nothing in a log, may hold what its reader must not see. */
export default function searchTraffic(): void {
  const dir = process.env.TRAFFIC_DIR ?? "";
  const { leaks, exchanges } = searchRun(dir);
  rmSync(dir, { recursive: true, force: true });
  if (exchanges === 0) throw new Error("The journeys left nothing to search: nothing was recorded");
  if (leaks.length > 0)
    throw new Error(`The journeys leaked:\n${leaks.map((leak) => `  ${leak}`).join("\n")}`);
  process.stdout.write(`  ${exchanges} answers hold nothing that their readers must not see\n`);
}
