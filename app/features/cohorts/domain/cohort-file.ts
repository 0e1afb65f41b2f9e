import { z } from "zod";
import { isCountryCode } from "~/shared/countries";
import { instantIn } from "~/shared/dates";
import { Slug } from "~/shared/ids";
import { OPEN_SEAT, type SeatQuota } from "./seats";

const Day = z.iso.date();
const Sentence = z.string().trim().min(1).max(1_000);
const Places = { seats: z.int().min(0).max(500), reserve: z.int().min(0).max(500) };

const isZone = (zone: string) => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** A date of the calendar: a day, a day with an hour, or a span of days. */
const CalendarEntry = z
  .strictObject({
    id: Slug,
    date: Day.optional(),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    from: Day.optional(),
    to: Day.optional(),
    title: Sentence,
  })
  .refine(({ date, from, to }) => (date ? !from && !to : from && to && from <= to), {
    error: "needs either a date, or from and to in this order",
  })
  .refine(({ date, time }) => date || !time, { error: "has a time without a date" });

/** What a school says about itself beyond dates and numbers. Kept as it is in `Cohort.description`. */
export const CohortDescription = z.strictObject({
  forWhom: z.array(Sentence).min(1),
  whatWeOffer: z.array(Sentence).min(1),
  calendar: z.array(CalendarEntry).min(2),
  quotaReason: Sentence,
  codeOfConduct: z.array(z.strictObject({ title: Sentence, text: Sentence })).min(1),
});
export type CohortDescription = z.infer<typeof CohortDescription>;
export type CalendarEntry = z.infer<typeof CalendarEntry>;

/** A file of `content/cohorts`. The call opens and closes by its calendar entries `call-opens` and `deadline`. */
export const CohortFile = z
  .strictObject({
    slug: Slug,
    title: z.string().trim().min(1).max(160),
    course: Slug,
    place: Sentence,
    timeZone: z.string().refine(isZone, { error: "is not a time zone such as Europe/Sarajevo" }),
    startsOn: Day,
    endsOn: Day,
    capacity: z.int().min(1).max(1_000),
    answerDays: z.int().min(1).max(90),
    summary: Sentence,
    ...CohortDescription.shape,
    seats: z.array(
      z.strictObject({
        country: z.string().refine(isCountryCode, { error: "is not a country code such as BA" }),
        ...Places,
      }),
    ),
    open: z.strictObject(Places).optional(),
    completion: z.strictObject({
      quizzesPassed: z.array(Slug),
      assignment: Slug,
      minPercent: z.int().min(0).max(100),
      reviewsGiven: z.int().min(0).max(20),
    }),
    hours: z.strictObject({ online: z.int().min(0), contact: z.int().min(0) }),
  })
  .superRefine((file, check) => {
    const problem = (path: string, message: string) =>
      check.addIssue({ code: "custom", path: [path], message });
    if (file.startsOn > file.endsOn) problem("endsOn", "is before startsOn");
    for (const id of ["call-opens", "deadline"])
      if (!file.calendar.some((entry) => entry.id === id && entry.date))
        problem("calendar", `needs an entry "${id}" with a date`);
    const countries = file.seats.map(({ country }) => country);
    if (new Set(countries).size < countries.length) problem("seats", "names a country twice");
    const seats = quotasOf(file).reduce((sum, quota) => sum + quota.seats, 0);
    if (seats !== file.capacity)
      problem("seats", `add up to ${seats} with the open ones, not to the capacity of ${file.capacity}`);
  });
export type CohortFile = z.infer<typeof CohortFile>;

/** Seats by country, the open ones last. */
export function quotasOf(file: {
  seats: readonly SeatQuota[];
  open?: { seats: number; reserve: number } | undefined;
}): SeatQuota[] {
  return [...file.seats, ...(file.open ? [{ country: OPEN_SEAT, ...file.open }] : [])];
}

/** When the call opens (midnight, unless an hour is named) and closes (exclusive; 23:59 unless named), by the school's clock. */
export function callOf({ calendar, timeZone }: Pick<CohortFile, "calendar" | "timeZone">) {
  const at = (id: string, hour: string) => {
    const entry = calendar.find((candidate) => candidate.id === id);
    return instantIn(entry?.date ?? "", entry?.time ?? hour, timeZone);
  };
  return { applicationsOpenAt: at("call-opens", "00:00"), applicationsCloseAt: at("deadline", "23:59") };
}
