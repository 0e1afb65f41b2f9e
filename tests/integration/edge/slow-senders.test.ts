import { once } from "node:events";
import type { Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createHttpServer } from "~/server/http-server.server";
import { runningSite } from "../../support/running-site";

/** A line that says what it is given and keeps what it hears. */
async function lineTo(port: number, first: string): Promise<{ socket: Socket; heard: () => string }> {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  socket.on("data", (chunk) => {
    heard += chunk.toString();
  });
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.write(first);
  return { socket, heard: () => heard };
}

/** Sends one letter after the other, far more slowly than anybody types, until the line is cut. */
function dripping(socket: Socket, letter: string, everyMs: number): Promise<void> {
  const drip = setInterval(() => socket.writable && socket.write(letter), everyMs);
  return new Promise((resolve) => {
    socket.once("close", () => {
      clearInterval(drip);
      resolve();
    });
  });
}

describe("J9 whoever sends too slowly is cut off", () => {
  const short = { headersMs: 200, requestMs: 600, checkEveryMs: 50 };
  let server: Server;
  let port: number;
  let bodies = 0;
  beforeAll(async () => {
    server = createHttpServer((req, res) => {
      req.resume().on("end", () => {
        bodies += 1;
        res.end("ok");
      });
    }, short);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test("in the middle of the headers", async () => {
    const { socket, heard } = await lineTo(port, "GET / HTTP/1.1\r\nHost: here\r\nX-Slow: ");
    await dripping(socket, "a", 40);
    expect(heard()).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("in the middle of the body, a byte at a time", async () => {
    const before = bodies;
    const head = "POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 1000\r\n\r\n";
    const { socket, heard } = await lineTo(port, head);
    await dripping(socket, "a", 40);
    expect(heard()).toMatch(/^HTTP\/1\.1 408 /);
    expect(bodies).toBe(before);
  });

  test("a hundred of them at once, and a quick one is answered meanwhile", async () => {
    const lines = await Promise.all(Array.from({ length: 100 }, () => lineTo(port, "GET / HTTP/1.1\r\nA: ")));
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("ok");
    await Promise.all(lines.map(({ socket }) => dripping(socket, "a", 40)));
    expect(lines.filter(({ heard }) => !heard().startsWith("HTTP/1.1 408 "))).toEqual([]);
  });

  test("the site's own server waits 15 s for headers, 60 s for a request, and looks often enough", () => {
    const own = createHttpServer(() => undefined);
    expect([own.headersTimeout, own.requestTimeout]).toEqual([15_000, 60_000]);
    expect((own as unknown as Record<string, number>).connectionsCheckingInterval ?? 5_000).toBeLessThan(
      own.headersTimeout,
    );
  });
});

describe("J9 on the running site", () => {
  const site = runningSite({ WORKERS: "off" });

  test("a thousand who never finish their headers or bodies hold up nobody", async () => {
    const { port, host } = new URL(site.origin);
    const beginnings = [
      `GET / HTTP/1.1\r\nHost: ${host}\r\nX-Slow: `,
      `POST /login HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${site.origin}\r\nContent-Length: 1000\r\n\r\na`,
    ];
    const lines: Socket[] = [];
    try {
      for (let opened = 0; opened < 1_000; opened += 50)
        lines.push(
          ...(await Promise.all(
            Array.from({ length: 50 }, async (_, at) => {
              const { socket } = await lineTo(Number(port), beginnings[at % 2] ?? "");
              return socket;
            }),
          )),
        );
      expect(lines.filter((socket) => socket.destroyed)).toEqual([]);
      for (const path of ["/healthz", "/readyz", "/", "/courses", "/login"])
        expect([path, (await site.stranger().get(path)).status]).toEqual([path, 200]);
    } finally {
      for (const socket of lines) socket.destroy();
    }
    expect((await site.stranger().get("/readyz")).status).toBe(200);
  });
});
