import { expect, test } from "vitest";
import { lastDigestEnd } from "./digest-day";

test.each([
  ["in the morning", "2027-05-02T09:30:00Z", "2027-05-02T05:00:00.000Z"],
  ["before the hour", "2027-05-02T04:59:59Z", "2027-05-01T05:00:00.000Z"],
  ["at the hour, while posts may still come to light", "2027-05-02T05:00:59Z", "2027-05-01T05:00:00.000Z"],
  ["a minute after it", "2027-05-02T05:01:00Z", "2027-05-02T05:00:00.000Z"],
  ["on the day the clocks change", "2027-03-28T05:30:00Z", "2027-03-28T05:00:00.000Z"],
])("the day of digests %s", (_when, now, end) => {
  expect(lastDigestEnd(new Date(now)).toISOString()).toBe(end);
});
