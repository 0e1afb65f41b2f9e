import { expect, test } from "vitest";
import { partOf } from "./byte-range";

const CASES: [why: string, header: string | null, part: ReturnType<typeof partOf>][] = [
  ["no wish", null, null],
  ["the first hundred", "bytes=0-99", { first: 0, last: 99 }],
  ["from the middle on", "bytes=500-", { first: 500, last: 999 }],
  ["the last five", "bytes=-5", { first: 995, last: 999 }],
  ["more than there is at the end", "bytes=-5000", { first: 0, last: 999 }],
  ["further than the end", "bytes=990-2000", { first: 990, last: 999 }],
  ["the last byte", "bytes=999-", { first: 999, last: 999 }],
  ["one beyond the last byte", "bytes=1000-", "beyond"],
  ["nothing from the end", "bytes=-0", "beyond"],
  ["backwards, which is no range", "bytes=5-1", null],
  ["several parts, of which we serve none", "bytes=0-1,5-6", null],
  ["other units", "pages=1-2", null],
  ["an empty one", "bytes=-", null],
  ["a number beyond numbers", `bytes=${"9".repeat(30)}-`, null],
];

test.each(CASES)("%s", (_why, header, part) => {
  expect(partOf(header, 1_000)).toEqual(part);
});
