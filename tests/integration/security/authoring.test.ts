import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { visitorAs } from "./row-requests";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const site = runningSite();
let world: World;
let instructor: Visitor;
beforeAll(async () => {
  world = await makeWorld(site.prisma);
  instructor = await visitorAs(site, world, "instructor");
});

const paragraph = (text: string, ...marks: object[]) => ({
  type: "paragraph",
  content: [{ type: "text", text, ...(marks.length > 0 ? { marks } : {}) }],
});
const link = (attrs: object) => paragraph("words", { type: "link", attrs });
const standing = () => site.prisma.lessonDraft.findUniqueOrThrow({ where: { id: world.draftId } });

/** Sends a text as the editor does, on the version that stands. */
async function save(document: string | object, fields: Record<string, string> = {}) {
  const { version } = await standing();
  return instructor.post(`/teach/drafts/${world.draftId}/autosave`, {
    version: String(version),
    title: "T",
    outcomes: "know",
    ...fields,
    document: typeof document === "string" ? document : JSON.stringify(document),
  });
}
const doc = (...content: object[]) => ({ type: "doc", content });

/** What is refused leaves the draft as it was. */
async function refused(document: string | object): Promise<void> {
  const before = await standing();
  expect((await save(document)).status).toBe(400);
  expect(await standing()).toEqual(before);
}

test("a text as it should be is kept", async () => {
  expect((await save(doc(paragraph("Hello.")))).status).toBe(200);
});

describe("F1 what no document has is refused", () => {
  test.each<[string, string | object]>([
    ["an unknown node", doc({ type: "iframe", attrs: { src: "https://evil.example" } })],
    ["an unknown mark", doc(paragraph("x", { type: "textStyle", attrs: { color: "red" } }))],
    ["an unknown attribute", doc({ type: "paragraph", attrs: { class: "fixed" } })],
    [
      "a key that is none",
      '{"type":"doc","content":[{"type":"paragraph","__proto__":{"onmouseover":"alert(1)"}}]}',
    ],
    ["HTML", "<p onclick=alert(1)>hello</p>"],
    ["HTML as JSON", '"<p>hello</p>"'],
    ["nothing", "[]"],
    ["a heap of lists", `${'{"type":"blockquote","content":['.repeat(2_000)}${"]}".repeat(2_000)}`],
  ])("%s", async (_what, document) => refused(document));
});

test.each([
  ...[
    "javascript:alert(1)",
    "data:text/html,x",
    "//evil.example",
    "/\\evil.example",
    "\ufeffjavascript:alert(1)",
  ],
  ...["ftp://evil.example", "sms:1", "&#106;avascript:alert(1)", "https://evil.example/\\x y", "vbscript:x"],
])("F2 a link to %j is refused", async (href) => refused(doc(link({ href }))));

test.each([
  { class: "fixed inset-0 z-50" },
  { target: "_blank" },
  { rel: "opener" },
  { style: "position:fixed" },
])("F3 a link with %j is refused, and none is drawn with it", async (more) => {
  await refused(doc(link({ href: "https://example.org/", ...more })));
  expect((await save(doc(link({ href: "https://example.org/" })))).status).toBe(200);
  const preview = await instructor.get(`/teach/drafts/${world.draftId}/preview`);
  expect(preview.text).toMatch(/<a [^>]*href="https:\/\/example\.org\/"[^>]*>/);
  expect(preview.text).not.toMatch(
    /<a [^>]*href="https:\/\/example\.org\/"[^>]*(?:class="fixed|target|style|rel="opener)/,
  );
});

describe("F4 what is shown is a file of this course", () => {
  const image = (fileId: string) => doc({ type: "image", attrs: { fileId, alt: "x", caption: "" } });
  test.each([
    "https://evil.example/x.png",
    "../../etc/passwd",
    "data:image/png;base64,AAAA",
    "AAAAAAAAAAAAAAAAAAAAAA",
  ])("and not %s", async (fileId) => refused(image(fileId)));

  test("nor a file of another course", async () => {
    const other = await site.prisma.course.findFirstOrThrow({ where: { slug: { not: world.courseSlug } } });
    const file = await site.prisma.mediaFile.create({
      data: {
        kind: "picture",
        state: "ready",
        uploaderId: world.people.otherInstructor,
        courseId: other.id,
        name: "x",
        width: 1,
        height: 1,
        bytes: 1,
      },
    });
    await refused(image(file.id));
  });
});

test("F6 what is written runs nowhere: every field, on every page about the draft", async () => {
  const script = `Zq"'><svg/onload=alert(1)></textarea></template></script><script>alert(2)</script>{{7*7}}`;
  const { status } = await save(
    doc(
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: script }] },
      paragraph(script, { type: "bold" }),
      { type: "codeBlock", content: [{ type: "text", text: script }] },
      { type: "mathBlock", attrs: { latex: script } },
      {
        type: "recording",
        attrs: { kind: "video", title: script, url: "https://example.org/x" },
        content: [],
      },
    ),
    { title: script, outcomes: script, contentNote: script, sources: `a | W01 | ${script}` },
  );
  expect(status).toBe(200);
  for (const page of [
    `/teach/drafts/${world.draftId}`,
    `/teach/drafts/${world.draftId}/preview`,
    `/teach/drafts/${world.draftId}/review`,
    `/teach/drafts/${world.draftId}/versions/${world.draftVersionId}`,
    `/teach/lessons/${world.lessonId}`,
    `/teach/courses/${world.courseSlug}`,
  ]) {
    const { status: shown, text: body } = await instructor.get(page);
    expect([page, shown]).toEqual([page, 200]);
    expect(body).not.toMatch(/<svg\/onload|<script>alert|Zq"'>|<\/textarea><\/template>/);
  }
});
