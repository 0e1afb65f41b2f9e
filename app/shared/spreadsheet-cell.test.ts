import { expect, test } from "vitest";
import { spreadsheetCell } from "./spreadsheet-cell";

test.each([
  "=1+1",
  "+387 61",
  "-2",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\0=1",
  "＝1",
  "＠x",
  ";=1",
  '"=1',
  " =1",
  "',=1",
  "\tx",
])("K2 %j is kept from becoming a formula", (text) => {
  expect(spreadsheetCell(text)).toBe(`'${text}`);
});

test.each(["Person 1", "Ђорђе", "a=b", "O'Neill", "", "Ana-Marija"])("%j goes out as it is", (text) => {
  expect(spreadsheetCell(text)).toBe(text);
});
