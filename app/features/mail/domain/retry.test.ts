import { expect, test } from "vitest";
import { MAIL_ATTEMPTS, mailRetrySeconds } from "./retry";

test.each([
  { attempts: 1, expected: 60, because: "greylisting wants about a minute" },
  { attempts: 2, expected: 300, because: "then five" },
  { attempts: 4, expected: 3_600, because: "then an hour" },
  { attempts: 99, expected: 57_600, because: "never longer than the last pause" },
])("after try $attempts: $because", ({ attempts, expected }) => {
  expect(mailRetrySeconds(attempts, 0.5)).toBe(expected);
});

test("chance moves a pause by a tenth at most", () => {
  expect([mailRetrySeconds(1, 0), mailRetrySeconds(1, 1)]).toEqual([54, 66]);
});

test("all tries fit into two days", () => {
  const tries = Array.from({ length: MAIL_ATTEMPTS - 1 }, (_, index) => mailRetrySeconds(index + 1, 0.5));
  const total = tries.reduce((sum, seconds) => sum + seconds, 0);
  expect(total).toBeGreaterThan(40 * 3_600);
  expect(total).toBeLessThanOrEqual(48 * 3_600);
});
