import { afterAll, beforeAll, expect, test } from "vitest";
import { openMailbox } from "../../support/mailbox";
import { type Site, startSite } from "../../support/site";

let site: Site;
let closeMailbox: () => Promise<void>;
/** A link that works once: it opens only while its row is there. */
let link: string;

beforeAll(async () => {
  const mailbox = await openMailbox();
  closeMailbox = mailbox.close;
  site = await startSite({ env: { SMTP_URL: mailbox.url } });
  const made = site.school("admin", "create", "--email", "first@example.org", "--name", "First");
  expect(made.status, made.stderr).toBe(0);
  link = /https?:\/\/\S+/.exec(made.stdout)?.[0] ?? "";
}, 90_000);

afterAll(async () => {
  await site?.destroy();
  await closeMailbox?.();
});

const linkIsAlive = async () => (await (await fetch(link)).text()).includes('type="password"');

test("what was written is there before anything happens", async () => {
  expect(await linkIsAlive()).toBe(true);
  expect((await fetch(`${link.slice(0, -4)}AAAA`)).status).toBeGreaterThanOrEqual(200);
  expect(await (await fetch(`${link.slice(0, -4)}AAAA`)).text()).not.toContain('type="password"');
});

test.each([
  ["a power cut (kill -9)", () => site.kill()],
  ["a service manager's stop (SIGTERM)", () => site.stop()],
  ["Ctrl-C (SIGINT)", () => site.interrupt()],
])(
  "after %s every row is there again",
  async (_how, end) => {
    await end();
    await expect(fetch(`${site.origin}/healthz`)).rejects.toThrow();
    await site.start();
    expect(await linkIsAlive()).toBe(true);
  },
  60_000,
);
