import { basename } from "node:path";
import { expect, test } from "vitest";
import { filesIn } from "./source-files";

/** A file is named for the one thing in it; these names fit everything and say nothing. */
const BANNED = new Set([
  "utils",
  "util",
  "helpers",
  "helper",
  "misc",
  "common",
  "manager",
  "service",
  "handler",
  "types",
]);
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:server|test|d))*\.(?:ts|tsx|mjs)$/;

const files = ["app", "emails", "workers", "prisma", "tests"].flatMap((folder) =>
  filesIn(folder, ".ts", ".tsx", ".mjs"),
);
/** Texts shared by all pages are a namespace of their own, called so throughout i18next. */
const isCatalogue = (file: string) => /^app\/locales\/\w+\/common\.ts$/.test(file);
/** In routes the name is the URL, in the convention of flat routes. */
const isRoute = (file: string) => file.startsWith("app/routes/");
/** Remix finds its two entries by name. */
const isEntry = (file: string) => /^app\/entry\.(?:client|server)\.tsx?$/.test(file);

const stem = (file: string) => basename(file).split(".")[0] ?? "";

test("no file has a name that says nothing", () => {
  const bad = files.filter(
    (file) => !isCatalogue(file) && file.split("/").some((part) => BANNED.has(stem(part))),
  );
  expect(bad).toEqual([]);
});

test("names are in kebab case", () => {
  const bad = files.filter(
    (file) => !isRoute(file) && !isEntry(file) && !KEBAB.test(basename(file).replace(/\.spec\./, ".")),
  );
  expect(bad).toEqual([]);
});
