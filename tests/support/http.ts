import { type IncomingHttpHeaders, request } from "node:http";

/** What came back, whole. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly setCookies: readonly string[];
  readonly bytes: Buffer;
  readonly text: string;
}

interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

type Form = Readonly<Record<string, string | readonly string[]>>;

/** Form fields as a browser encodes them; a list is a field that repeats. */
export function encodeForm(form: Form): string {
  const pairs = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one)] as [string, string]),
  );
  return new URLSearchParams(pairs).toString();
}

/** One request, sent exactly as written: any path, any Host, any Origin. */
export function exchange(origin: string, method: string, path: string, { headers = {}, body }: Sending = {}) {
  const { hostname, port } = new URL(origin);
  return new Promise<Reply>((resolve, reject) => {
    const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
    const sent = request(
      { hostname, port, method, path, agent: false, headers: { ...length, ...headers } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          const bytes = Buffer.concat(chunks);
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            setCookies: answer.headers["set-cookie"] ?? [],
            bytes,
            text: bytes.toString("utf8"),
          });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** A browser without a screen: keeps cookies, sends forms the way ours are sent, follows nothing by itself. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    return this.send("GET", path, { headers });
  }

  /** A form of our own page, so with our origin unless `headers` say another. */
  post(path: string, form: Form = {}, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    const own = { Origin: this.origin, "Content-Type": "application/x-www-form-urlencoded" };
    return this.send("POST", path, { headers: { ...own, ...headers }, body: encodeForm(form) });
  }

  async send(method: string, path: string, { headers = {}, body }: Sending = {}): Promise<Reply> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const reply = await exchange(this.origin, method, path, {
      headers: { ...(cookie ? { Cookie: cookie } : {}), ...headers },
      ...(body === undefined ? {} : { body }),
    });
    for (const line of reply.setCookies) this.#keep(line);
    return reply;
  }

  #keep(line: string): void {
    const [pair = "", ...attributes] = line.split(";");
    const at = pair.indexOf("=");
    const name = pair.slice(0, at).trim();
    if (attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(at + 1).trim());
  }
}

/** The ways Remix can be asked for one route: each takes a path of its own through the framework. */
export const SHAPES = ["document", "data", "leaf", "fetcher", "resource"] as const;
export type Shape = (typeof SHAPES)[number];

interface Target {
  readonly routeId: string;
  readonly url: string;
  /** An index route is addressed with `?index` where something is sent to it. */
  readonly isIndex?: boolean;
}

/** The address of a route in one of the five shapes; a resource route is its own document. */
export function addressOf(shape: Shape, { routeId, url, isIndex = false }: Target, method = "GET"): string {
  const [path = "/", query = ""] = url.split("?");
  const index = isIndex && method !== "GET" && method !== "HEAD" ? "index" : "";
  const withQuery = (base: string, ...parts: string[]) => {
    const all = [query, index, ...parts].filter(Boolean).join("&");
    return all ? `${base}?${all}` : base;
  };
  const data = path === "/" ? "/_root.data" : `${path.replace(/\/$/, "")}.data`;
  switch (shape) {
    case "document":
    case "resource":
      return withQuery(path);
    case "data":
      return withQuery(data);
    case "leaf":
      return withQuery(data, `_routes=${encodeURIComponent(routeId)}`);
    case "fetcher":
      return withQuery(path, `_data=${encodeURIComponent(routeId)}`);
  }
}
