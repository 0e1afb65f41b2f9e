import { translator } from "~/platform/i18n/i18n.server";
import { type DateReader, formatMoment, formatTime } from "~/shared/dates";

/**
 * A time in words for one reader, with the school's clock beside it where the two show different times.
 *
 * @example
 * momentFor(at, { locale: "en", timeZone: "Asia/Tbilisi" }, "Europe/Sarajevo");
 * // "Monday 12 April 2027, 01:59 (Tbilisi); Sunday 11 April 2027, 23:59 (Sarajevo)"
 */
export function momentFor(at: Date, reader: DateReader, schoolTimeZone: string): string {
  const atSchool = { locale: reader.locale, timeZone: schoolTimeZone };
  if (formatTime(at, reader) === formatTime(at, atSchool)) return formatMoment(at, reader);
  return translator(reader.locale)("common:time.both", {
    local: formatMoment(at, reader),
    school: formatMoment(at, atSchool),
  });
}
