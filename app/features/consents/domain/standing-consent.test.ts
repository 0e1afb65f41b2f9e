import { expect, test } from "vitest";
import { standingConsents } from "./standing-consent";
import { WORDING_VERSION } from "./wordings";

const at = (day: number) => new Date(Date.UTC(2027, 0, day));
const answer = (granted: boolean, day: number, textVersion = WORDING_VERSION.photo) => ({
  kind: "photo" as const,
  granted,
  textVersion,
  at: at(day),
});

test.each([
  { answers: [], isGiven: false, since: null, isOutdated: false, because: "nothing was said" },
  { answers: [answer(true, 1)], isGiven: true, since: at(1), isOutdated: false, because: "a yes" },
  {
    answers: [answer(false, 2), answer(true, 1)],
    isGiven: false,
    since: at(2),
    isOutdated: false,
    because: "the newest counts",
  },
  {
    answers: [answer(true, 1, "2020-01")],
    isGiven: false,
    since: at(1),
    isOutdated: true,
    because: "a yes to other words counts no longer",
  },
  {
    answers: [answer(false, 1, "2020-01")],
    isGiven: false,
    since: at(1),
    isOutdated: false,
    because: "a no stays a no, whatever the words were",
  },
])("$because", ({ answers, isGiven, since, isOutdated }) => {
  const [photo, ...others] = standingConsents(answers);
  expect(photo).toEqual({ kind: "photo", isGiven, since, isOutdated });
  expect(others.every((other) => !other.isGiven)).toBe(true);
});
