import { expect, test } from "vitest";
import { productCode, textOf } from "./source-files";

const INSERTS = /dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write/;
const REVIEWED = "app/ui/trusted-html.tsx";

const inserting = productCode().filter((file) => INSERTS.test(textOf(file)));

test("one reviewed component inserts HTML, and nothing else does", () => {
  expect(inserting).toEqual([REVIEWED]);
});

test("no raw SQL is put together from strings", () => {
  const unsafe = productCode().filter((file) =>
    /\$(?:queryRawUnsafe|executeRawUnsafe)|\bPrisma\.raw\(/.test(textOf(file)),
  );
  expect(unsafe).toEqual([]);
});
