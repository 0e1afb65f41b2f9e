import { describe, expect, test } from "vitest";
import { formatDay, formatMoment, formatToday, formatWeekday } from "./dates";

const AT = new Date("2027-03-12T16:00:00Z");
const reader = (locale: string) => ({ locale, timeZone: "Europe/Sarajevo" });

describe("a date with its weekday", () => {
  test.each([
    { locale: "en", moment: "Friday 12 March 2027, 17:00 (Sarajevo)", because: "no comma after the weekday" },
    {
      locale: "sq",
      moment: "12 mars 2027, e premte, 17:00 (Sarajevo)",
      because: "the date goes first, so that it fits after “deri më”",
    },
    { locale: "sr-Latn", moment: "petak, 12. mart 2027., 17:00 (Sarajevo)", because: "as CLDR has it" },
  ])("in $locale: $because", ({ locale, moment }) => {
    expect(formatMoment(AT, reader(locale))).toBe(moment);
  });

  test("is in the same order without the time", () => {
    expect(formatToday(AT, reader("sq"))).toBe("12 mars 2027, e premte");
    expect(formatWeekday(new Date("2027-03-14"), "sq")).toBe("14 mars 2027, e diel");
  });
});

test("a date without its weekday is as CLDR has it", () => {
  expect(formatDay(AT, reader("sq"))).toBe("12 mars 2027");
});
