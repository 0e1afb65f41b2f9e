import { expect, test } from "vitest";
import { productCode, textOf } from "./source-files";

/** What unpacks archives or compressed data. Making them is another thing. */
const UNPACKS =
  /\b(?:un(?:zip|tar|rar|brotli)|(?:create)?(?:gunzip|inflate|unzip|brotliDecompress)|decompress)\w*\s*[(,}]/i;

test("E3 nothing that arrives is ever unpacked", () => {
  expect(UNPACKS.test("unzipSync(bytes)") && UNPACKS.test('import { Gunzip } from "fflate"')).toBe(true);
  expect(productCode().filter((file) => UNPACKS.test(textOf(file)))).toEqual([]);
});

test("E4 pictures are unfolded in the process for it and nowhere else", () => {
  const drawing = productCode().filter((file) =>
    /from "sharp"|import\("sharp"\)|require\("sharp"\)/.test(textOf(file)),
  );
  expect(drawing).toEqual(["app/features/media/pictures/picture-process.ts"]);
});

test("E5 files are received in one place", () => {
  const receiving = productCode().filter((file) => textOf(file).includes("form-data-parser"));
  expect(receiving).toEqual(["app/web/receive-file.server.ts"]);
});
