import { describe, expect, test } from "vitest";
import { type Facts, inOneSafeLine, networkOf, shownError, shownFacts } from "./log-facts";

const TOKEN = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF";

describe("one safe line", () => {
  const rows: [why: string, text: string, line: string][] = [
    ["words stay", "listening on 3000", "listening on 3000"],
    ["a line break cannot begin a line", 'x\r\n{"level":50}', 'x {"level":50}'],
    ["nor a Unicode one", "x\u2028y\u2029z", "x y z"],
    ["a terminal is not painted", "\u001b[31mred\u001b[0m", "[31mred [0m"],
    ["nor written backwards", "a\u202eb", "a b"],
    ["no address", "550 no such user <ana.anic@example.org>", "550 no such user <[address]>"],
    ["nor one in an address of a page", "/x/ana%40example.org", "[address]"],
    ["no token", `link ${TOKEN} is dead`, "link [cut] is dead"],
    ["no password's hash", "was $argon2id$v=19$m=19456$abc$def here", "was [cut] here"],
    [
      "the words of an address stay",
      "/pages/what-we-keep-about-you-and-for-how-long-in-short",
      "/pages/what-we-keep-about-you-and-for-how-long-in-short",
    ],
    ["an id of 22 letters stays", "row Ab3dEf6hIj9lMn2pQr5tUv", "row Ab3dEf6hIj9lMn2pQr5tUv"],
  ];
  test.each(rows)("%s", (_why, text, line) => expect(inOneSafeLine(text)).toBe(line));

  test("never long", () => expect(inOneSafeLine("é ".repeat(10_000))).toHaveLength(500));
});

describe("only listed facts are written", () => {
  test("whatever the caller gives", () => {
    const careless = {
      requestId: "r1",
      status: 200,
      password: "secret words",
      email: "ana@example.org",
      user: { name: "Ana" },
      reason: { deep: "Ana" },
    } as unknown as Facts;
    expect(shownFacts(careless)).toEqual({ requestId: "r1", status: 200 });
  });

  test("a client's address is cut, its network and the chain's end stay", () => {
    const anchor = `12:${"a".repeat(64)}`;
    expect(shownFacts({ reason: "from 203.0.113.9 port 1", network: "203.0.113.0/24", anchor })).toEqual({
      reason: "from [address] port 1",
      network: "203.0.113.0/24",
      anchor,
    });
  });
});

describe("failures", () => {
  test("tell their kind and place, and quote nothing", () => {
    const message = `\nInvalid \`prisma.user.create()\` invocation:\n\n{ data: { name: "Ana Anić" } }\n\nUnique constraint failed: Key (email)=(ana@example.org) 'Ana'`;
    const shown = shownError(Object.assign(new TypeError(message), { code: "P2002" }));
    expect(shown).toMatchObject({ type: "TypeError", code: "P2002" });
    expect(JSON.stringify(shown)).not.toMatch(/Ana|ana@/);
    expect(shown.said).toContain("Unique constraint failed");
    expect(shown.at[0]).toContain("log-facts.test.ts");
  });

  test("JSON that cannot be read is not quoted", () => {
    try {
      JSON.parse("Ana Anić");
    } catch (error) {
      expect(JSON.stringify(shownError(error))).not.toContain("Ana");
    }
  });

  test("what is no error is not shown", () =>
    expect(shownError("Ana")).toEqual({ type: "string", said: "", at: [] }));
});

describe("the network of a client", () => {
  const rows: [address: string, network: string][] = [
    ["203.0.113.9", "203.0.113.0/24"],
    ["::ffff:203.0.113.9", "203.0.113.0/24"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1::/48"],
    ["2001:db8::5", "2001:db8:0::/48"],
    ["::1", "0:0:0::/48"],
    ["unknown", "unknown"],
    ['1.2.3.4\n{"x":1}', "unknown"],
  ];
  test.each(rows)("%s is %s", (address, network) => expect(networkOf(address)).toBe(network));
});
