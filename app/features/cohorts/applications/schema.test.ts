import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import {
  ApplicationAnswers,
  ApplicationForm,
  ApplicationsSearch,
  DecisionForm,
  DraftAnswers,
  StaffForm,
  WORD_LIMITS,
} from "./schema";

const complete = {
  nameOnCertificate: "Person 1",
  country: "MK",
  adult: "yes",
  english: "B2",
  available: "yes",
  occupation: "student",
  concern: "The bridge beside the school has no light.",
  experience: "I counted the cars.",
  assignment: "B",
  assignmentIdea: "A brief for the municipality.",
  cooperation: "We disagreed and went on.",
  useAfterwards: "I shall show it to the council.",
  grant: "part",
  visa: "no",
  consentData: "on",
  consentConduct: "on",
  ownWork: "on",
};

/** A form as the browser sends it: empty fields are there, empty. */
const posted = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const name of Object.keys(ApplicationAnswers.shape)) form.set(name, "");
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

const words = (count: number) => Array(count).fill("реч").join(" ");

describe("an application that is sent", () => {
  test("is complete with all but the optional answers", () => {
    expect(ApplicationAnswers.safeParse(complete).success).toBe(true);
  });

  test.each(Object.keys(complete))("is refused without %s", (name) => {
    expect(ApplicationAnswers.safeParse({ ...complete, [name]: undefined }).success).toBe(false);
  });

  test.each([
    { field: "country", value: "ZZ", because: "no such country" },
    { field: "country", value: "__proto__", because: "not one either" },
    { field: "adult", value: "no", because: "the school is for adults" },
    { field: "available", value: "no", because: "all ten days" },
    { field: "english", value: "A2", because: "B1 at least" },
    { field: "workSample", value: "javascript:alert(1)", because: "links lead to the web" },
    { field: "workSample", value: "ftp://example.org/a", because: "by http or https" },
    { field: "nameOnCertificate", value: "x".repeat(121), because: "too long" },
    { field: "nameOnCertificate", value: "   ", because: "blanks are no name" },
    { field: "citizenship", value: "EU", because: "no such country" },
  ])("is refused with $field = $value: $because", ({ field, value }) => {
    const parsed = ApplicationAnswers.safeParse({ ...complete, [field]: value });
    expect(parsed.error?.issues.map((issue) => issue.path[0])).toEqual([field]);
  });

  test.each(Object.entries(WORD_LIMITS))(
    "%s may have %i words, in Cyrillic too, and not one more",
    (field, limit) => {
      expect(ApplicationAnswers.safeParse({ ...complete, [field]: words(limit) }).success).toBe(true);
      const parsed = ApplicationAnswers.safeParse({ ...complete, [field]: words(limit + 1) });
      expect(parsed.error?.issues[0]?.message).toBe(
        `cohorts:form.tooManyWords?count=${limit + 1}&maximum=${limit}`,
      );
    },
  );

  test("loses what PostgreSQL could not keep, and Windows' line ends", () => {
    const parsed = ApplicationAnswers.parse({ ...complete, concern: " a\0b\r\nc " });
    expect(parsed.concern).toBe("ab\nc");
  });

  test("B12 has no other fields than the form's", () => {
    const parsed = ApplicationAnswers.parse({
      ...complete,
      state: "accepted",
      scorePercent: "100",
      number: "1",
    });
    expect(Object.keys(parsed).sort()).toEqual(Object.keys(complete).sort());
  });
});

describe("the form's two buttons", () => {
  test("a draft takes too many words and half an answer", () => {
    const submission = parseWithZod(
      posted({ intent: "save", version: "3", concern: words(900), workSample: "example" }),
      { schema: ApplicationForm },
    );
    expect(submission.status).toBe("success");
    expect(submission.status === "success" && submission.value).toEqual({
      intent: "save",
      version: 3,
      concern: words(900),
      workSample: "example",
    });
  });

  test("sending an empty form names every required field", () => {
    const submission = parseWithZod(posted({ intent: "submit", version: "0" }), { schema: ApplicationForm });
    expect(Object.keys(submission.status === "success" ? {} : (submission.error ?? {})).sort()).toEqual(
      Object.keys(complete).sort(),
    );
  });

  test("sending a complete form is taken", () => {
    const submission = parseWithZod(posted({ ...complete, intent: "submit", version: "1" }), {
      schema: ApplicationForm,
    });
    expect(submission.status === "success" && submission.value).toEqual({
      ...complete,
      intent: "submit",
      version: 1,
    });
  });

  test.each(["", "delete"])("a button that is not there (%j) is refused", (intent) => {
    expect(
      parseWithZod(posted({ ...complete, intent, version: "1" }), { schema: ApplicationForm }).status,
    ).toBe("error");
  });
});

test("a draft holds every field of the form", () => {
  expect(Object.keys(DraftAnswers.shape)).toEqual(Object.keys(ApplicationAnswers.shape));
});

describe("a decision", () => {
  test.each([
    { kind: "offer", reasonCode: "score", taken: true, because: "among the best" },
    {
      kind: "offer",
      reasonCode: "eligibility",
      taken: false,
      because: "nobody is offered a place for being ineligible",
    },
    { kind: "rejection", reasonCode: "organisation-limit", taken: true, because: "two per organisation" },
    { kind: "waiting_list", reasonCode: "eligibility", taken: false, because: "the ineligible do not wait" },
    { kind: "acceptance", reasonCode: "score", taken: false, because: "that is the applicant's" },
  ])("$kind for $reasonCode is taken: $taken, $because", ({ kind, reasonCode, taken }) => {
    expect(DecisionForm.safeParse({ kind, reasonCode, message: "" }).success).toBe(taken);
  });
  test("and as the page sends it, without a message", () => {
    const form = new FormData();
    for (const [k, v] of Object.entries({
      intent: "decide",
      kind: "offer",
      reasonCode: "score",
      message: "",
      seenState: "submitted",
    }))
      form.set(k, v);
    const submission = parseWithZod(form, { schema: StaffForm });
    expect(submission.status === "success" && submission.value).toEqual({
      intent: "decide",
      kind: "offer",
      reasonCode: "score",
      message: "",
      seenState: "submitted",
    });
  });
});

describe("an assessment", () => {
  const rated = { understanding: "4", experience: "3", idea: "5", cooperation: "2", use: "4", clarity: "0" };
  const sent = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [k, v] of Object.entries({ intent: "assess", ...fields })) form.set(k, v);
    return parseWithZod(form, { schema: StaffForm }).status;
  };
  test("takes points from 0 to 5 and needs every criterion", () => {
    expect(sent(rated)).toBe("success");
    for (const wrong of ["", "6", "-1", "2.5", "x"]) expect(sent({ ...rated, use: wrong })).toBe("error");
  });
});

describe("the list's address", () => {
  test("empty filters mean all", () => {
    expect(ApplicationsSearch.parse({ q: "", state: "", country: "", sort: "", page: "" })).toEqual({
      sort: "number",
      page: 1,
    });
  });
  test.each([
    { state: "draft" },
    { country: "ZZ" },
    { page: "0" },
    { page: "9".repeat(20) },
    { q: ["a", "b"] },
    { sort: "name" },
  ])("B14 %j does not fit", (search) => {
    expect(ApplicationsSearch.safeParse(search).success).toBe(false);
  });
});
