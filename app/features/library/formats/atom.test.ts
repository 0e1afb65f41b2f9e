import { expect, test } from "vitest";
import { atomFeed } from "./atom";

const feed = {
  url: "https://a.org/feed.xml",
  page: "https://a.org/library",
  title: "New",
  language: "en",
  author: "A & B",
};
const now = new Date("2026-11-21T12:00:00Z");

test("an entry's signs are escaped, and what XML has no place for is left out", () => {
  const added = new Date("2026-11-20T12:00:00Z");
  const xml = atomFeed({
    ...feed,
    now,
    entries: [
      {
        url: "https://a.org/library/x?a=1&b=2",
        title: '<script>"x"</script>\u0000\u0008',
        authors: ["Đorđević & co"],
        addedAt: added,
        updatedAt: now,
        summary: "1 < 2\nand more",
        categories: ['a"b'],
      },
    ],
  });
  expect(xml).toContain("<title>&lt;script&gt;&quot;x&quot;&lt;/script&gt;</title>");
  expect(xml).toContain('href="https://a.org/library/x?a=1&amp;b=2"');
  expect(xml).toContain("<author><name>Đorđević &amp; co</name></author>");
  expect(xml).toContain("<summary>1 &lt; 2\nand more</summary>");
  expect(xml).toContain('<category term="a&quot;b"/>');
  expect(xml).toContain("<updated>2026-11-21T12:00:00.000Z</updated>");
  expect(xml).not.toMatch(/[^\P{Cc}\s]/u);
});

test("an empty feed is as old as it is asked", () => {
  expect(atomFeed({ ...feed, now, entries: [] })).toContain(`<updated>${now.toISOString()}</updated>`);
});
