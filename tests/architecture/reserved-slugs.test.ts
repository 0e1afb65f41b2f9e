import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { RESERVED_SLUGS } from "~/features/catalogue/domain/reserved-slugs";

/** The parts of a route's address, from the name of its file. */
const partsOf = (file: string): string[] =>
  file
    .replace(/\.tsx?$/, "")
    .split(/[/.]/)
    .filter((part) => !/^_.*\+$|^_?index$/.test(part))
    .map((part) => part.replace(/\+$/, "").replace(/_$/, ""));

const KINDS = { $courseSlug: "course", $moduleSlug: "module", $lessonSlug: "lesson" } as const;
const isSlug = (part: string): part is keyof typeof KINDS => Object.hasOwn(KINDS, part);
const isAlike = (one: string, other: string) =>
  one === other || (one.startsWith("$") && other.startsWith("$"));

test("no slug of a course, module or lesson can hide behind a page of the site", () => {
  const routes = readdirSync("app/routes", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map(partsOf);
  const found = { course: new Set<string>(), module: new Set<string>(), lesson: new Set<string>() };
  for (const parts of routes)
    for (const [at, part] of parts.entries()) {
      if (!isSlug(part)) continue;
      for (const other of routes) {
        const beside = other[at];
        const isBeside = other.slice(0, at).every((one, place) => isAlike(one, parts[place]!));
        if (beside && isBeside && !beside.startsWith("$")) found[KINDS[part]].add(beside);
      }
    }
  const lists = Object.entries(found).map(([kind, slugs]) => [kind, [...slugs].sort()]);
  expect(Object.fromEntries(lists)).toEqual(RESERVED_SLUGS);
});
