/** One account for each role; their password is printed by the demo. */
export const STAFF = [
  {
    key: "administrator",
    name: "Administrator (demo)",
    email: "administrator@example.org",
    role: "administrator",
  },
  { key: "organiser", name: "Organiser (demo)", email: "organiser@example.org", role: "organiser" },
  { key: "screener", name: "Screener (demo)", email: "screener@example.org", role: "screener" },
  {
    key: "selector",
    name: "Selector (demo)",
    email: "selector@example.org",
    role: "selector",
    what: "selector: decides, gives no points",
  },
  {
    key: "desk",
    name: "Desk (demo)",
    email: "desk@example.org",
    role: "desk",
    what: "desk: who is enrolled, and nothing else",
  },
  { key: "instructor", name: "Instructor (demo)", email: "instructor@example.org", role: "instructor" },
  {
    key: "reviewer",
    name: "Reviewer (demo)",
    email: "reviewer@example.org",
    role: "reviewer",
    what: "reviewer of the pool: waits for works to be given",
  },
  {
    key: "auditor",
    name: "Auditor (demo)",
    email: "auditor@example.org",
    role: "auditor",
    what: "auditor: reads the log and lists without names",
  },
] as const;

/** The known password of every demo account. */
export const DEMO_PASSWORD = "common-ground-demo";

/** How far somebody has come in the running school. */
export type Stage = "certified" | "reviewing" | "submitted" | "drafting" | "reading" | "new";

interface DemoParticipant {
  readonly name: string;
  readonly country: string;
  readonly organisation: string;
  readonly stage: Stage;
  readonly locale?: "en" | "sr-Latn" | "sr-Cyrl";
}

const participant = (
  name: string,
  country: string,
  organisation: string,
  stage: Stage,
  locale?: DemoParticipant["locale"],
): DemoParticipant => ({ name, country, organisation, stage, locale });

/**
 * Twenty-four people from nine countries in the running school. Names are numbers
 * or plainly invented; two are long or Cyrillic, as real lists are.
 */
export const PARTICIPANTS: readonly DemoParticipant[] = [
  participant("Participant 1", "BA", "Forum of the Upper Town", "reviewing"),
  participant("Participant 2", "BA", "Students’ Circle A", "certified"),
  participant("Participant 3", "BA", "Riverside Initiative", "submitted"),
  participant("Participant 4", "XK", "Open Room", "reviewing"),
  participant("Participant 5", "XK", "Neighbours’ Desk", "submitted"),
  participant("Participant 6", "XK", "Students’ Circle B", "drafting"),
  participant("Participant 7", "ME", "Coast Watch", "certified"),
  participant("Participant 8", "ME", "Municipality of the Lake", "reviewing"),
  participant("Учесница 9, Звездана Примерковић", "RS", "Кварт заједно", "submitted", "sr-Cyrl"),
  participant("Učesnik 10", "RS", "Institute for Examples", "reviewing", "sr-Latn"),
  participant("Participant 11", "RS", "Students’ Circle C", "reading"),
  participant("Participant 12", "TR", "Rebuilding Network", "reviewing"),
  participant("Participant 13", "TR", "Rebuilding Network", "submitted"),
  participant("Participant 14", "TR", "Women’s Evening School", "drafting"),
  participant("Participant 15", "BG", "Black Sea Volunteers", "submitted"),
  participant("Participant 16", "BG", "Students’ Circle D", "reading"),
  participant("Participant 17", "BG", "Regional Newsroom", "reviewing"),
  participant("Participant 18", "AL", "Mountain Roads", "submitted"),
  participant("Participant 19", "AL", "Students’ Circle E", "reading"),
  participant("Participant 20", "AL", "Legal Aid Example", "drafting"),
  participant("Participant 21", "MK", "City Garden", "submitted"),
  participant("Participant 22", "MK", "Students’ Circle F", "new"),
  participant(
    "Aleksandrija-Konstantina Primerova-Hadžiizmišljena-Đurđević 23",
    "MK",
    "Two Rivers",
    "reading",
  ),
  participant("Participant 24", "GR", "Border Readers", "new"),
];

export const participantEmail = (number: number): string => `participant${number}@example.org`;

/** People who apply to the next school. */
export const APPLICANT_COUNTRIES = [
  "BA",
  "RS",
  "XK",
  "TR",
  "AL",
  "MK",
  "ME",
  "BG",
  "GR",
  "RS",
  "BA",
  "TR",
  "AL",
  "XK",
  "DE",
  "MK",
  "BG",
  "ME",
] as const;

export const applicantEmail = (number: number): string => `applicant${number}@example.org`;
