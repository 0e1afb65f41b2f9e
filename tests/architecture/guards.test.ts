import { describe, expect, test } from "vitest";
import { GUARDS } from "../guards/guards";
import { textOf } from "./source-files";

describe("each guard that `npm run guards` takes out stands where the list says", () => {
  test.each(GUARDS.map((guard) => [`${guard.id} ${guard.what}`, guard] as const))(
    "%s",
    (_name, { file, search, replace, test: { file: testFile } }) => {
      expect(textOf(file).split(search).length - 1).toBe(1);
      expect(replace).not.toContain(search);
      expect(textOf(testFile)).not.toBe("");
    },
  );
});
