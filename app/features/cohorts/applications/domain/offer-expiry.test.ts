import { expect, test } from "vitest";
import { offerExpiry } from "./offer-expiry";

test.each([
  {
    now: "2027-04-01T10:00:00Z",
    zone: "Europe/Sarajevo",
    expires: "2027-04-11T21:59:00.000Z",
    because: "ten days on, summer time",
  },
  {
    now: "2027-04-01T23:30:00Z",
    zone: "Europe/Sarajevo",
    expires: "2027-04-12T21:59:00.000Z",
    because: "past midnight there already",
  },
  {
    now: "2027-03-25T10:00:00Z",
    zone: "Europe/Sarajevo",
    expires: "2027-04-04T21:59:00.000Z",
    because: "clocks changed between",
  },
  {
    now: "2027-10-25T10:00:00Z",
    zone: "Europe/Sarajevo",
    expires: "2027-11-04T22:59:00.000Z",
    because: "and back",
  },
  {
    now: "2027-04-01T10:00:00Z",
    zone: "Europe/Istanbul",
    expires: "2027-04-11T20:59:00.000Z",
    because: "another school, another clock",
  },
])("an offer of $now ($zone) ends $expires: $because", ({ now, zone, expires }) => {
  expect(offerExpiry(new Date(now), 10, zone).toISOString()).toBe(expires);
});
