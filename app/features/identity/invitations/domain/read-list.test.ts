import { describe, expect, test } from "vitest";
import { MOST_ROWS, readList } from "./read-list";

const emails = (text: string) => readList(text).rows.map(({ email }) => email);

describe("L1 a list is read as a spreadsheet writes it", () => {
  test.each([
    ["with commas", "email,role\nana@example.org,desk"],
    ["with semicolons", "email;role\nana@example.org;desk"],
    ["with tabs", "email\trole\nana@example.org\tdesk"],
    ["with a byte order mark", "\uFEFFemail,role\r\nana@example.org,desk\r\n"],
    ["with quotes and capitals", '"Role","E-MAIL","EMAIL"\n"desk","x"," ana@example.org "'],
    ["with empty lines", "email,role\n\n,\nana@example.org,desk\n\n"],
  ])("%s", (_what, text) => {
    expect(emails(text)).toEqual(["ana@example.org"]);
    expect(readList(text).rows[0]?.role).toBe("desk");
  });

  test("lines are counted as the spreadsheet counts them", () => {
    expect(readList("email\n\na@b.org\n\nc@d.org").rows.map(({ line }) => line)).toEqual([3, 5]);
  });
});

test.each([
  ["", "empty"],
  ["\uFEFF", "empty"],
  ["email", "empty"],
  ["name,role\nAna,desk", "no-email-column"],
  ["email,email\na@b.org,c@d.org", "column-twice"],
  ['email\n"a@b.org', "broken"],
  [`email\n${"a@b.org\n".repeat(MOST_ROWS + 1)}`, "too-many"],
  [`email\n${"a@b.org\n".repeat(100_000)}`, "too-many"],
])("L1 %# is refused as a whole: %j", (text, problem) => {
  expect(readList(text).problem).toBe(problem);
});

test("L2 a password is not taken, and neither is any other column nobody asked for", () => {
  const { rows, ignored } = readList("email,Password,isAdmin\nana@example.org,secret,true");
  expect(ignored).toEqual(["Password", "isAdmin"]);
  expect(JSON.stringify(rows)).not.toMatch(/secret|true/);
});

test("K5 a column called __proto__ or constructor is a column like others", () => {
  const { rows, ignored } = readList("__proto__,constructor,email\nx,y,ana@example.org");
  expect(ignored).toEqual(["__proto__", "constructor"]);
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual(["country", "course", "email", "line", "role", "school"]);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
