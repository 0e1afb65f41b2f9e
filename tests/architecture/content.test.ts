import { expect, test } from "vitest";
import { checkContent } from "~/features/catalogue/index.server";

test("courses and pages under content/ are sound", async () => {
  expect(await checkContent("content")).toEqual([]);
});
