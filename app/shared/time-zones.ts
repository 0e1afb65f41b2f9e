import { cityOf } from "./dates";

/** Where the schools' people live; the first zones in the list. */
const NEAR = [
  "Europe/Sarajevo",
  "Europe/Belgrade",
  "Europe/Podgorica",
  "Europe/Skopje",
  "Europe/Tirane",
  "Europe/Zagreb",
  "Europe/Athens",
  "Europe/Sofia",
  "Europe/Istanbul",
  "UTC",
];

/** A zone and how people call it. */
interface NamedTimeZone {
  readonly value: string;
  readonly label: string;
}

const name = (zone: string): NamedTimeZone => {
  const area = zone.includes("/") ? ` (${zone.split("/")[0]})` : "";
  return { value: zone, label: `${cityOf(zone)}${area}` };
};

let all: readonly NamedTimeZone[] | undefined;

/** Zones to choose from: the region's first, then the world's by the alphabet. `current` is always among them. */
export function listTimeZones(current: string): readonly NamedTimeZone[] {
  all ??= [...new Set([...NEAR, ...Intl.supportedValuesOf("timeZone")])].map(name);
  return all.some(({ value }) => value === current) ? all : [name(current), ...all];
}
