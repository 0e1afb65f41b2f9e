import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { openExport, requestExport } from "~/features/privacy/index.server";
import { REGISTRY, subjectsOf } from "~/features/privacy/registry";
import { Forbidden, NotFound, StepUpNeeded } from "~/shared/domain-error";
import { aPerson } from "../../support/builders/people";
import { aWholeLife, MINE, THEIRS, type WholeLife } from "../../support/builders/privacy";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
let life: WholeLife;
let files: Record<string, Uint8Array>;
let data: { tables: Record<string, Record<string, unknown>[]> };

async function download(userId: string): Promise<Record<string, Uint8Array>> {
  const ctx = world.contextFor(personActor(userId));
  const { exportId } = await requestExport(ctx);
  const { bytes } = await openExport(ctx, { exportId });
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return unzipSync(new Uint8Array(Buffer.concat(chunks)));
}

beforeAll(async () => {
  life = await aWholeLife(world.prisma);
  files = await download(life.userId);
  data = JSON.parse(strFromU8(files["data.json"]!));
});

describe("M1 a copy of all of one's data", () => {
  const exported = Object.entries(REGISTRY).filter(([, rule]) =>
    subjectsOf(rule).some((subject) => !("none" in subject.export)),
  );

  test("M1 holds rows of every table that has some", () => {
    const empty = exported.filter(([name]) => !data.tables[name]?.length).map(([name]) => name);
    expect(empty).toEqual([]);
    expect(data.tables.ReviewsReceived).toHaveLength(1);
  });

  test("M1 gives of each row the columns of its rule", () => {
    const lacking = exported.flatMap(([name, rule]) =>
      subjectsOf(rule).flatMap(({ export: shown }) =>
        "none" in shown
          ? []
          : [...shown.columns, ...Object.keys(shown.named ?? {}), ...Object.keys(shown.sealed ?? {})]
              .filter((column) => !data.tables[name]?.some((row) => column in row))
              .map((column) => `${name}.${column}`),
      ),
    );
    expect(lacking).toEqual([]);
  });

  test.each(["data.json", "index.html"])("M1 %s holds what the person wrote, everywhere", (file) => {
    const text = strFromU8(files[file]!);
    const words = [
      ...[
        "Name",
        "greeting",
        "organisation",
        "browser",
        "phone",
        "true name",
        "view",
        "motivation",
        "draft",
        "message",
      ],
      ...["on paper", "answer", "title", "summary", "given words", "given words note", "given words rating"],
      ...["beside the text", "was ill", "decline", "Printed", "form", "props", "subject", "text"],
    ];
    expect(words.filter((word) => !text.includes(`${MINE} ${word}`))).toEqual([]);
  });

  test("M1 holds nothing of anybody else but the words of reviews received", () => {
    const text = [files["data.json"]!, files["index.html"]!].map((file) => strFromU8(file)).join("");
    const others = text.replaceAll(`${THEIRS} received words`, "");
    expect(others).not.toContain(THEIRS);
    expect([life.staffId, life.peerId].filter((id) => text.includes(id))).toEqual([]);
    expect(text).not.toContain(`${THEIRS} received words note`);
    expect(text).not.toMatch(/argon2|v1\.x\.y|zorana-sent override/i);
  });

  test("has the certificates, and a page without scripts", () => {
    expect(strFromU8(files["files/certificate-1.pdf"]!.slice(0, 5))).toBe("%PDF-");
    const page = strFromU8(files["index.html"]!);
    expect(page).not.toMatch(/<script|javascript:|https?:\/\//i);
  });

  test("M1 a grade that is not out yet is not in it", async () => {
    const { school, userId } = life;
    const gradeItemId = school.columns["module-02"];
    const row = { gradeItemId, userId, percent: 12.5, passed: false, method: "best-attempt", evidence: {} };
    await world.prisma.grade.create({ data: row });
    expect(strFromU8((await download(userId))["data.json"]!)).not.toContain("12.5");
  });
});

describe("who may have it", () => {
  test("A12 asks for a proof of who acts, to make the link and to follow it", async () => {
    const { userId } = life;
    const stale = { ...personActor(userId), sudoAt: new Date("2020-01-01") };
    await expect(requestExport(world.contextFor(stale))).rejects.toThrow(StepUpNeeded);
    const { exportId } = await requestExport(world.contextFor(personActor(userId)));
    await expect(openExport(world.contextFor(stale), { exportId })).rejects.toThrow(StepUpNeeded);
  });

  test("B18 nobody who looks at the site as the person", async () => {
    const viewed = { ...personActor(life.userId), viewedBy: { userId: life.staffId, name: "Staff" } };
    await expect(requestExport(world.contextFor(viewed))).rejects.toThrow(Forbidden);
    const { exportId } = await requestExport(world.contextFor(personActor(life.userId)));
    await expect(openExport(world.contextFor(viewed), { exportId })).rejects.toThrow(NotFound);
  });

  test("B9 nobody else, and nobody after a day", async () => {
    const { id } = await aPerson(world.prisma);
    const { exportId } = await requestExport(world.contextFor(personActor(life.userId)));
    await expect(openExport(world.contextFor(personActor(id)), { exportId })).rejects.toThrow(NotFound);
    const tomorrow = new Date(Date.now() + 2 * 86_400_000 * 365 * 100);
    await expect(
      openExport(world.contextFor(personActor(life.userId), tomorrow), { exportId }),
    ).rejects.toThrow(NotFound);
  });

  test("J8 twenty who ask at once get one link, and one reader at a time", async () => {
    const { id } = await aPerson(world.prisma);
    const ctx = world.contextFor(personActor(id));
    const asked = await Promise.all(Array.from({ length: 20 }, () => requestExport(ctx)));
    expect(new Set(asked.map(({ exportId }) => exportId)).size).toBe(1);
    const exportId = asked[0]!.exportId;
    const [first, second] = [await openExport(ctx, { exportId }), await openExport(ctx, { exportId })];
    await first.bytes.next();
    await expect(second.bytes.next()).rejects.toThrow("being sent");
    await expect(openExport(ctx, { exportId })).rejects.toThrow("being sent");
    await first.bytes.return(undefined);
    const again = await openExport(ctx, { exportId });
    expect((await again.bytes.next()).done).toBe(false);
    await again.bytes.return(undefined);
  });
});
