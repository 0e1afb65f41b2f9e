import { expect, test, vi } from "vitest";
import { aLibrary } from "../../support/builders/library";
import { runningSite } from "../../support/running-site";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

// why without workers: the job that cites entries must not come first.
const site = runningSite({ WORKERS: "off" });

test("an entry that is a moment old is cited once, however many look at it meanwhile", async () => {
  const { resourceSlug } = await aLibrary(site.prisma);
  const visitors = Array.from({ length: 60 }, () => site.stranger());
  const replies = await Promise.all(visitors.map((one) => one.get(`/library/${resourceSlug}`)));
  expect(replies.map(({ status }) => status)).toEqual(visitors.map(() => 200));
  for (const { text } of replies) expect(text).toContain("Writer, A. (2014)");
});
