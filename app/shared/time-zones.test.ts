import { expect, test } from "vitest";
import { listTimeZones } from "./time-zones";

test("the region comes first, then the world, each zone once", () => {
  const zones = listTimeZones("Europe/Sarajevo").map(({ value }) => value);
  expect(zones[0]).toBe("Europe/Sarajevo");
  expect(zones).toContain("America/New_York");
  expect(new Set(zones).size).toBe(zones.length);
});

test("a zone is called by its city and continent", () => {
  const zone = listTimeZones("Europe/Sarajevo").find(({ value }) => value === "America/New_York");
  expect(zone?.label).toBe("New York (America)");
});

test("a zone that an account has is always among them, even one this machine no longer lists", () => {
  const known = new Set<string>(Intl.supportedValuesOf("timeZone"));
  const retired = ["US/Pacific", "GB", "Europe/Kiev"].find((zone) => !known.has(zone))!;
  expect(listTimeZones(retired)[0]?.value).toBe(retired);
});
