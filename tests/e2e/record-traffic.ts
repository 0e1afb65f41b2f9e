import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Before the journeys: a folder for everything that will be served. */
export default function recordTraffic(): void {
  process.env.TRAFFIC_DIR = mkdtempSync(path.join(tmpdir(), "common-ground-traffic-"));
}
