import { describe, expect, test } from "vitest";
import { rewriteCaptions } from "./captions";

describe("captions", () => {
  test("are written anew, as times and words", () => {
    const source = [
      "\uFEFFWEBVTT - Serbian",
      "Kind: captions",
      "",
      "STYLE",
      "::cue { background: url(https://evil.example) }",
      "",
      "NOTE nobody sees this",
      "",
      "intro",
      "00:01.000 --> 00:02.500 align:start position:0%",
      "<v Ana>Dobro <b>došli</b> &amp; hvala",
      "<script>alert(1)</script>",
      "",
      "01:00:00.000 --> 01:00:01.000",
      "a <c.red",
    ].join("\r\n");
    expect(rewriteCaptions(source)).toEqual({
      captions:
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nAna: Dobro došli &amp; hvala\nalert(1)\n\n01:00:00.000 --> 01:00:01.000\na\n",
    });
  });

  test("written anew once more stay as they are", () => {
    const once = rewriteCaptions("WEBVTT\n\n00:01.000 --> 00:02.000\n&lt;b&gt; stays & words\n");
    expect(once).toEqual({ captions: expect.stringContaining("&lt;b&gt; stays &amp; words") });
    expect(rewriteCaptions((once as { captions: string }).captions)).toEqual(once);
  });

  const BROKEN: [why: string, source: string, line: number][] = [
    ["has no captions", "WEBVTT\n\n", 3],
    ["ends before it begins", "WEBVTT\n\n00:02.000 --> 00:01.000\nx", 3],
    ["has minutes beyond an hour", "WEBVTT\n\n00:01.000 --> 00:02.000\nx\n\n61:00.000 --> 62:00.000\ny", 6],
    ["has words without times", "WEBVTT\n\n00:01.000 --> 00:02.000\nx\n\nonly words", 6],
    ["says nothing", "WEBVTT\n\n00:01.000 --> 00:02.000\n<b></b>", 3],
  ];
  test.each(BROKEN)("what %s is refused with its line", (_why, source, line) => {
    expect(rewriteCaptions(source)).toEqual({ line });
  });

  test("J6 adversarial lines take no time", () => {
    const before = performance.now();
    for (const line of [
      "<".repeat(50_000),
      "00:01.000 -->".repeat(5_000),
      " \t".repeat(25_000),
      "&lt".repeat(20_000),
    ])
      rewriteCaptions(`WEBVTT\n\n00:01.000 --> 00:02.000\n${line}\n\n${line}`);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
