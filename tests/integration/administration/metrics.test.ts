import { expect, test, vi } from "vitest";
import { env } from "~/platform/env.server";
import { startMetricsServer } from "~/server/metrics.server";
import { freePort } from "../../support/free-port";
import { runningSite } from "../../support/running-site";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const TOKEN = "a-token-for-the-tests-4711";
const port = await freePort();
const site = runningSite({ WORKERS: "off", METRICS_TOKEN: TOKEN, METRICS_PORT: String(port) });

/** Every line is a comment or a measure with one number. */
const LINE = /^(?:# (?:HELP|TYPE) .+|common_ground_\w+(?:\{[^}]*\})? -?[\d.e+-]+)$/;

test("L5 the numbers are told to whoever has the token, and nobody else learns that there are any", async () => {
  const visitor = site.stranger();
  await visitor.get("/courses");
  await visitor.get("/nowhere");
  const told = await visitor.get("/metrics", { Authorization: `Bearer ${TOKEN}` });
  expect(told.status).toBe(200);
  expect(
    told.text
      .trimEnd()
      .split("\n")
      .filter((line) => !LINE.test(line)),
  ).toEqual([]);
  expect(told.text).toMatch(/requests_total\{status="2xx"\} [1-9]/);
  expect(told.text).toMatch(/requests_total\{status="4xx"\} [1-9]/);
  expect(told.text).toContain('request_duration_seconds_bucket{le="+Inf"}');
  expect(told.text).toContain('outbox_rows{state="dead"} 0');
  expect(told.text).toContain("event_loop_delay_seconds");
  for (const Authorization of ["", "Bearer ", "Bearer wrong", `Basic ${TOKEN}`, TOKEN])
    expect((await visitor.get("/metrics", Authorization ? { Authorization } : {})).status).toBe(404);
});

test("L5 the same on a port of their own", async () => {
  const ask = (path: string, Authorization: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: { Authorization } });
  const told = await ask("/metrics", `Bearer ${TOKEN}`);
  expect(told.status).toBe(200);
  expect(await told.text()).toContain("common_ground_resident_memory_bytes");
  expect((await ask("/", `Bearer ${TOKEN}`)).status).toBe(404);
  expect((await ask("/metrics", "Bearer wrong")).status).toBe(404);
});

test.each([
  [undefined, "127.0.0.1"],
  [TOKEN, "0.0.0.0"],
])("L5 that port with the token %s is on the address %s", async (METRICS_TOKEN, address) => {
  const METRICS_PORT = await freePort();
  const server = await startMetricsServer({ ...env(), HOST: "0.0.0.0", METRICS_PORT, METRICS_TOKEN });
  expect(server?.address()).toMatchObject({ address });
  server?.close();
});

test("L5 /healthz says ok and no more", async () => {
  const { status, text } = await site.stranger().get("/healthz");
  expect([status, text]).toEqual([200, "ok\n"]);
});
