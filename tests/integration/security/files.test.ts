import { readdirSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { aTaughtCourse } from "../../support/builders/media";
import { expectGuarded, FILE_POLICY } from "../../support/guarded-headers";
import type { Visitor } from "../../support/http";
import { aFileForm } from "../../support/multipart";
import { aPdf, aPhoto, aPng } from "../../support/pictures";
import { runningSite } from "../../support/running-site";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const site = runningSite({ WORKERS: "off" });
let course: Awaited<ReturnType<typeof aTaughtCourse>>;
let teacher: Visitor;
let page: string;
beforeAll(async () => {
  course = await aTaughtCourse(site.prisma);
  teacher = await site.signedIn(course.teacher.userId);
  page = `/teach/courses/${course.slug}/files`;
});

const send = async (name: string, bytes: Uint8Array, to = page, change?: (form: FormData) => void) =>
  teacher.send("POST", to, await aFileForm(site.origin, name, bytes, change));

const filesOnDisk = () =>
  readdirSync(path.join(site.process.dataDir, "files"), { recursive: true, withFileTypes: true }).flatMap(
    (entry) => (entry.isFile() ? [entry.name] : []),
  );

async function newest(): Promise<string> {
  const { id } = await site.prisma.mediaFile.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
  return id;
}

/** As if a published lesson showed it. */
async function publish(fileId: string): Promise<void> {
  const { currentRevisionId } = await site.prisma.lesson.findUniqueOrThrow({
    where: { id: course.lessons.a! },
  });
  await site.prisma.mediaUse.create({
    data: { fileId, ownerType: "lesson-revision", ownerId: currentRevisionId! },
  });
}

describe("a picture on its way to readers", () => {
  let fileId: string;
  beforeAll(async () => {
    const reply = await send("Plan Č.jpg", await aPhoto("AUTHOR-LEAK"));
    expect([reply.status, reply.headers.location]).toEqual([302, `${page}?notice=media.added`]);
    fileId = await newest();
  });

  test("B10 is its teachers' alone until a lesson shows it, and then everybody's", async () => {
    const mine = await teacher.get(`/files/${fileId}`);
    expect(mine.status).toBe(200);
    expect(mine.headers["cache-control"]).toBe("private, no-store");
    const other = await site.signedIn(course.stranger.userId);
    for (const visitor of [site.stranger(), other]) {
      const reply = await visitor.get(`/files/${fileId}`);
      expect([reply.status, reply.headers["cache-control"]]).toEqual([404, "no-store"]);
    }
    await publish(fileId);
    const reply = await site.stranger().get(`/files/${fileId}`);
    expect([reply.status, reply.headers["cache-control"]]).toEqual([
      200,
      "public, max-age=31536000, immutable",
    ]);
  });

  test("E1 E8 is served as what it is, and tells nothing of who made it", async () => {
    for (const [query, type] of [
      ["", "image/webp"],
      ["?w=480&as=avif", "image/avif"],
      ["?w=800&as=webp", "image/webp"],
    ] as const) {
      const reply = await site.stranger().get(`/files/${fileId}${query}`);
      expect([reply.status, reply.headers["content-type"]]).toEqual([200, type]);
      expect(reply.headers["content-disposition"]).toMatch(
        /^inline; filename="Plan C\.(?:webp|avif)"; filename\*=UTF-8''Plan%20%C4%8C\./,
      );
      expect(reply.headers["content-security-policy"]).toBe(FILE_POLICY);
      expect(Number(reply.headers["content-length"])).toBe(reply.bytes.length);
      expectGuarded(reply);
      expect(reply.bytes.includes("AUTHOR-LEAK")).toBe(false);
      expect((await sharp(reply.bytes).metadata()).exif).toBeUndefined();
    }
  });

  test("is not sent twice to whoever has it", async () => {
    const { headers } = await site.stranger().get(`/files/${fileId}`);
    const again = await site.stranger().get(`/files/${fileId}`, { "If-None-Match": String(headers.etag) });
    expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
  });

  test("has no other width, format or spelling", async () => {
    for (const query of [
      "?w=481&as=webp",
      "?w=800&as=avif&x=1&w=1",
      "?w=800",
      "?as=webp",
      "?w=1e9&as=webp",
      "?w=800&as=svg",
    ])
      expect([
        query,
        [400, 404].includes((await site.stranger().get(`/files/${fileId}${query}`)).status),
      ]).toEqual([query, true]);
  });
});

describe("a document", () => {
  let fileId: string;
  beforeAll(async () => {
    expect((await send('"><img onerror=x>\u202efdp.exe', aPdf("<script>"))).status).toBe(302);
    fileId = await newest();
  });

  test("E1 E2 is saved, never shown, under a name that is only a name", async () => {
    const reply = await teacher.get(`/files/${fileId}`);
    expect(reply.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="img onerror=x fdp.pdf"; filename*=UTF-8''img%20onerror%3Dx%20fdp.pdf`,
      "content-security-policy": FILE_POLICY,
      "x-content-type-options": "nosniff",
    });
    const list = await teacher.get(page);
    expect(list.text).toContain("img onerror=x fdp.exe");
    expect(list.text).not.toMatch(/<img onerror|\u202e/);
  });

  test("is given in parts", async () => {
    const whole = await teacher.get(`/files/${fileId}`);
    const part = await teacher.get(`/files/${fileId}`, { Range: "bytes=1-3" });
    expect([part.status, part.text, part.headers["content-range"]]).toEqual([
      206,
      "PDF",
      `bytes 1-3/${whole.bytes.length}`,
    ]);
    const beyond = await teacher.get(`/files/${fileId}`, { Range: "bytes=99999-" });
    expect([beyond.status, beyond.headers["content-range"]]).toEqual([416, `bytes */${whole.bytes.length}`]);
    const head = await teacher.send("HEAD", `/files/${fileId}`);
    expect([head.status, head.headers["content-length"]]).toEqual([200, String(whole.bytes.length)]);
  });

  test("goes when its teacher removes it", async () => {
    const { key } = await site.prisma.mediaObject.findFirstOrThrow({ where: { fileId } });
    expect(filesOnDisk()).toContain(key);
    expect((await teacher.get(`/teach/files/${fileId}/remove`)).text).toContain("goes for good");
    const reply = await teacher.post(`/teach/files/${fileId}/remove`, { intent: "remove" });
    expect([reply.status, reply.headers.location]).toEqual([302, `${page}?notice=media.removed`]);
    expect([filesOnDisk().includes(key), (await teacher.get(`/files/${fileId}`)).status]).toEqual([
      false,
      404,
    ]);
  });
});

describe("what is not taken", () => {
  test("is said beside the field, and nothing is kept", async () => {
    const before = [await site.prisma.mediaFile.count(), filesOnDisk()];
    for (const [name, bytes, says] of [
      ["cat.png", Buffer.from("<svg onload=alert(1)>"), "Drawings in SVG"],
      ["cat.png", Buffer.from("MZ\x90\0"), "This is a program"],
      ["cat.png", Buffer.from("<html>"), "Files of this kind"],
    ] as const) {
      const reply = await send(name, bytes);
      expect([reply.status, reply.text.includes(says)]).toEqual([400, true]);
      const json = await send(name, bytes, `${page}.json`);
      expect([json.status, JSON.parse(json.text).code]).toEqual([400, expect.stringMatching(/^media\//)]);
    }
    expect([await site.prisma.mediaFile.count(), filesOnDisk()]).toEqual(before);
  });

  test("the editor hears in JSON what it got", async () => {
    const reply = await send("a.png", await aPng({ width: 500 }), `${page}.json`);
    expect([reply.status, JSON.parse(reply.text)]).toEqual([
      200,
      { fileId: await newest(), width: 500, height: 40, problems: [] },
    ]);
  });

  test("E6 nor are two files, many fields, or a form without one", async () => {
    const png = await aPng();
    const many = (count: number) => (form: FormData) => {
      for (let at = 0; at < count; at += 1) form.append(`f${at}`, "1");
    };
    const files = (count: number) => (form: FormData) => {
      for (let at = 0; at < count; at += 1) form.append("file", new File(["x"], "x"));
    };
    const before = await site.prisma.mediaFile.count();
    for (const change of [many(10_000), files(1), files(1_000), (form: FormData) => form.delete("file")])
      expect([400, 413]).toContain((await send("a.png", png, page, change)).status);
    expect((await teacher.post(page, { file: "x" })).status).toBe(400);
    expect(await site.prisma.mediaFile.count()).toBe(before);
  });

  test("nor is anything from somebody who does not teach the course", async () => {
    const form = await aFileForm(site.origin, "a.png", await aPng());
    const other = await site.signedIn(course.stranger.userId);
    const before = await site.fingerprint();
    for (const [visitor, status] of [
      [site.stranger(), 403],
      [other, 404],
    ] as const)
      for (const to of [page, `${page}.json`])
        expect((await visitor.send("POST", to, form)).status).toBe(status);
    expect(await site.fingerprint()).toEqual(before);
  });
});

/** What the server says to raw bytes that go on and on; whoever is patient waits until it closes the line. */
function endless(
  first: string,
  piece: string,
  { patient = false } = {},
): Promise<{ heard: string; sent: number }> {
  const { hostname, port } = new URL(site.origin);
  return new Promise((resolve) => {
    let [heard, sent] = ["", 0];
    const socket = connect(Number(port), hostname, () => {
      socket.write(first);
      const more = () => {
        while (socket.writable && !heard && sent < 200) {
          sent += 1;
          if (!socket.write(piece)) {
            socket.once("drain", more);
            return;
          }
        }
      };
      more();
    });
    socket.setTimeout(15_000, () => socket.destroy());
    socket.on("data", (chunk) => {
      heard += chunk.toString();
      if (!patient && heard.includes("\r\n\r\n")) setTimeout(() => socket.destroy(), 200);
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve({ heard, sent }));
  });
}

describe("E5 a file without an end", () => {
  const MEGABYTE = 1_048_576;
  const head = (...headers: string[]) => {
    const cookie = [...teacher.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return [
      `POST ${page} HTTP/1.1`,
      `Host: ${new URL(site.origin).host}`,
      `Origin: ${site.origin}`,
      `Cookie: ${cookie}`,
      "Content-Type: multipart/form-data; boundary=x",
      ...headers,
      "",
      "",
    ].join("\r\n");
  };
  const begin = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n';

  test("50 MB that are announced are refused before they are read, in words", async () => {
    const { heard } = await endless(head(`Content-Length: ${50 * MEGABYTE}`) + begin, "x".repeat(MEGABYTE));
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
    expect(heard).toContain("at most 20 MB");
  });

  test("a body of unknown length is cut off at the limit, and nothing is left of it", async () => {
    const before = filesOnDisk();
    const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
    const { heard, sent } = await endless(
      head("Transfer-Encoding: chunked") + chunk(begin),
      chunk("x".repeat(MEGABYTE)),
      { patient: true },
    );
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
    expect(heard).toContain("Connection: close");
    expect(sent).toBeLessThan(60);
    expect(filesOnDisk()).toEqual(before);
  });

  test("a stranger is refused before anything is read", async () => {
    const strange = head("Transfer-Encoding: chunked").replace(/Cookie: .*\r\n/, "");
    const { heard, sent } = await endless(strange, `${(65_536).toString(16)}\r\n${"x".repeat(65_536)}\r\n`);
    expect(heard).toMatch(/^HTTP\/1\.1 403 /);
    expect(sent).toBeLessThan(200);
  });

  test("other spellings of the address have the small limit of forms", async () => {
    for (const to of [`${page}/`, page.replace("files", "%66iles"), `${page}.data`, page.toUpperCase()]) {
      const form = await aFileForm(site.origin, "a.png", Buffer.alloc(300_000));
      expect([to, (await teacher.send("POST", to, form)).status]).toEqual([to, 413]);
    }
  });
});

test("E9 nothing of the folder is served, and no key is guessed", async () => {
  const [key] = filesOnDisk();
  expect(key).toMatch(/^[0-9a-f]{40}$/);
  for (const address of [
    `/files/${key}`,
    `/files/${key?.slice(0, 2)}/${key?.slice(2, 4)}/${key}`,
    `/data/files/${key}`,
    `/files/..%2f..%2f${key}`,
    `/assets/..%2f..%2ffiles`,
    "/files/",
    "/files",
  ])
    expect([address, (await teacher.get(address)).status]).toEqual([
      address,
      expect.toSatisfy((status: number) => [400, 403, 404].includes(status)),
    ]);
});
