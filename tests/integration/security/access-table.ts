import { DECISIONS } from "~/features/cohorts/applications/domain/application-state";
import { CRITERIA } from "~/features/cohorts/applications/domain/total-score";
import type { World } from "./world";

/** Everybody the matrix knows, from least to most trusted. */
export const ROLES = [
  "stranger",
  "other",
  "reviewer",
  "learner",
  "otherInstructor",
  "instructor",
  "auditor",
  "desk",
  "poolReviewer",
  "screener",
  "selector",
  "otherOrganiser",
  "organiser",
  "administrator",
] as const;
export type Role = (typeof ROLES)[number];

type Form = Readonly<Record<string, string | readonly string[]>>;

/** One address of one route: who gets an answer, and whose forms are taken. Everybody else is refused. */
export interface AccessRow {
  readonly route: string;
  readonly url: string | ((world: World) => string);
  readonly read?: readonly Role[];
  /** Open to those who gave the password and not yet the second factor, though not to strangers. */
  readonly half?: true;
  /**
   * An administrator who looks at the site as the learner reads what the learner reads and sends nothing. Closed: does
   * not read it either. Sends: its form is taken, because it is a way out or changes nothing but the browser.
   */
  readonly viewAs?: "closed" | "sends";
  readonly send?: { readonly by: readonly Role[]; readonly form?: Form | ((world: World) => Form) };
}

const nobody: readonly Role[] = [];
const people = ROLES.filter((role) => role !== "stranger");

/** Whoever is enrolled in the course, by itself or with a cohort; roles alone give no learning. */
const inCourse = ["learner", "reviewer"] as const;
const inCohort = ["learner", "reviewer"] as const;
const screening = ["screener", "organiser", "administrator"] as const;
const choosing = ["screener", "selector", "organiser", "administrator"] as const;
const listing = ["auditor", ...choosing] as const;
/** Whoever has something to look after in the house: choosing, or the log. */
const HOUSE = ["auditor", "screener", "selector", "otherOrganiser", "organiser", "administrator"] as const;
const teaching = ["instructor", "administrator"] as const;
/** Whoever looks after the library: those who teach or run something, anywhere. */
const keeping = ["otherInstructor", "instructor", "otherOrganiser", "organiser", "administrator"] as const;
/** Whoever writes the lessons of this course: who teaches it, and who runs a school of it. */
const writing = ["instructor", "organiser", "administrator"] as const;
/** Whoever looks after a cohort's discussions, and whoever takes part in them. */
const minding = ["instructor", "organiser", "administrator"] as const;
const inDiscussion = ["learner", "reviewer", ...minding] as const;
const applicationUrl = (w: World) => `/admin/cohorts/${w.cohortSlug}/applications/${w.applicationNumber}`;
const POINTS = Object.fromEntries(CRITERIA.map(({ key }) => [key, "3"]));
const REASON = DECISIONS.waiting_list.reasons[0] ?? "";

/** Who may do what, by route. The rows are the specification; a route without a row fails the census. */
// biome-ignore format: one row a line, so that it reads as the table it is.
export const ACCESS: readonly AccessRow[] = [
  // Open to everybody.
  { route: "routes/_public+/_index", url: "/", read: ROLES },
  { route: "routes/_public+/courses._index", url: "/courses", read: ROLES },
  { route: "routes/_public+/courses.$courseSlug._index", url: (w) => `/courses/${w.courseSlug}`, read: ROLES, send: { by: people } },
  { route: "routes/_public+/courses.$courseSlug.$moduleSlug", url: (w) => `/courses/${w.courseSlug}/${w.moduleSlug}`, read: ROLES, send: { by: inCourse, form: { key: "walk" } } },
  { route: "routes/_public+/courses.$courseSlug.search", url: (w) => `/courses/${w.courseSlug}/search?q=security`, read: ROLES },
  { route: "routes/_public+/courses.$courseSlug.glossary", url: (w) => `/courses/${w.courseSlug}/glossary`, read: ROLES },
  { route: "routes/_public+/courses.$courseSlug.$moduleSlug_.take-away.$format", url: (w) => `/courses/${w.courseSlug}/${w.moduleSlug}/take-away/epub`, read: ROLES },
  { route: "routes/_public+/robots[.]txt", url: "/robots.txt", read: ROLES },
  { route: "routes/_public+/sitemap[.]xml", url: "/sitemap.xml", read: ROLES },
  { route: "routes/_public+/pages.$slug", url: "/pages/privacy", read: ROLES },
  { route: "routes/_public+/schools._index", url: "/schools", read: ROLES },
  { route: "routes/_public+/schools.$schoolSlug._index", url: (w) => `/schools/${w.cohortSlug}`, read: ROLES },
  { route: "routes/_public+/library._index", url: "/library?q=security", read: ROLES },
  { route: "routes/_public+/library.$slug", url: (w) => `/library/${w.resourceSlug}`, read: ROLES, send: { by: keeping, form: { intent: "retire", version: "1" } } },
  { route: "routes/_public+/library.$slug_.edit", url: (w) => `/library/${w.resourceSlug}/edit`, read: keeping, send: { by: keeping, form: { version: "1", kind: "report", title: "A work", verified: "seen" } } },
  { route: "routes/_public+/library.new", url: "/library/new", read: keeping, send: { by: keeping, form: { kind: "report", title: "Another work", verified: "seen" } } },
  { route: "routes/_public+/library.import", url: "/library/import", read: keeping, send: { by: keeping } },
  { route: "routes/_public+/library.import_.$importId", url: (w) => `/library/import/${w.resourceImportId}`, read: keeping, send: { by: keeping, form: { intent: "take" } } },
  { route: "routes/_public+/library.export", url: (w) => `/library/export?what=picked&format=ris&entry=${w.resourceSlug}`, read: ROLES },
  { route: "routes/_public+/library.feed[.xml]", url: "/library/feed.xml", read: ROLES },
  { route: "routes/_public+/verify._index", url: "/verify", read: ROLES, send: { by: ROLES, form: (w) => ({ code: w.certificateCode }) } },
  { route: "routes/_public+/verify.$code", url: (w) => `/verify/${w.certificateCode}`, read: ROLES, send: { by: ROLES, form: { name: "Somebody" } } },
  { route: "routes/_public+/schools.$schoolSlug.participants", url: (w) => `/schools/${w.cohortSlug}/participants`, read: ROLES },
  { route: "routes/leave", url: "/leave", read: ROLES },
  { route: "routes/quick-exit", url: "/quick-exit", read: ROLES, viewAs: "sends", send: { by: ROLES, form: { now: "1" } } },
  { route: "routes/preferences", url: "/preferences", read: ROLES, viewAs: "sends", send: { by: ROLES, form: { theme: "dark", back: "/" } } },
  { route: "routes/preferences_.language", url: "/preferences/language?to=en&back=/", read: ROLES },

  // The way in. What these forms may do is decided by what they hold, not by who sends them.
  { route: "routes/_auth+/check-mail", url: "/check-mail?for=reset", read: ROLES },
  { route: "routes/_auth+/confirm", url: "/confirm", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/confirm_.again", url: "/confirm/again", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/forgot", url: "/forgot", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/invitation", url: "/invitation", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/login", url: "/login", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/logout", url: "/logout", read: ROLES, viewAs: "sends", send: { by: ROLES } },
  { route: "routes/_auth+/reset", url: "/reset", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/set-up", url: "/set-up", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/signup", url: "/signup", read: ROLES, send: { by: ROLES } },
  { route: "routes/account", url: "/account", read: people, send: { by: people } },
  { route: "routes/account_.password", url: "/account/password", read: people, send: { by: people } },
  { route: "routes/account_.protection", url: "/account/protection", read: people, send: { by: people, form: { intent: "discretion", discreetMail: "on" } } },
  { route: "routes/account_.consents", url: "/account/consents", read: people, send: { by: people, form: { kind: "photo", answer: "yes", textVersion: "2026-11" } } },
  { route: "routes/waiting.$mailId", url: (w) => `/waiting/${w.mailId}`, read: ["learner"] },
  { route: "routes/account_.security", url: "/account/security", read: people },
  { route: "routes/account_.security_.authenticator", viewAs: "closed", url: "/account/security/authenticator", read: people, send: { by: people } },
  { route: "routes/account_.security_.passkeys", viewAs: "closed", url: "/account/security/passkeys", read: people, send: { by: people } },
  { route: "routes/account_.security_.recovery-codes", viewAs: "closed", url: "/account/security/recovery-codes", read: people, send: { by: people } },
  { route: "routes/_auth+/step-up", url: "/step-up", read: people, send: { by: people } },
  // The second step is for those who have given the password and nothing more: nobody of the matrix (A10).
  { route: "routes/_auth+/second-factor", url: "/second-factor", read: nobody, half: true, send: { by: nobody } },
  { route: "routes/_auth+/second-factor_.set-up", url: "/second-factor/set-up", read: nobody, send: { by: nobody } },
  { route: "routes/_auth+/second-factor_.passkey", url: "/second-factor/passkey", send: { by: people } },
  { route: "routes/account_.sessions", viewAs: "closed", url: "/account/sessions", read: people, send: { by: people } },
  { route: "routes/account_.address", viewAs: "closed", url: "/account/address", read: people, send: { by: people } },
  { route: "routes/account_.address_.confirm", url: "/account/address/confirm", read: ROLES, send: { by: ROLES } },
  { route: "routes/account_.privacy", url: "/account/privacy", read: people, send: { by: people } },
  { route: "routes/account_.privacy_.$file", url: (w) => `/account/privacy/${w.exportId}.zip`, read: ["learner"], viewAs: "closed" },
  { route: "routes/account_.privacy_.erase", url: "/account/privacy/erase", read: people, viewAs: "closed", send: { by: people } },
  { route: "routes/account_.address_.undo", url: "/account/address/undo", read: ROLES, send: { by: ROLES } },

  // Learning: one's own things, and nobody else's, whatever the role.
  { route: "routes/learn+/$courseSlug.$moduleSlug.$lessonSlug", url: (w) => `/learn/${w.courseSlug}/${w.moduleSlug}/${w.lessonSlug}`, read: ROLES, send: { by: people } },
  { route: "routes/learn+/index", url: "/learn", read: people },
  { route: "routes/learn+/$courseSlug._index", url: (w) => `/learn/${w.courseSlug}`, read: inCourse },
  // Discussions: those of the cohort, and those who look after it. Nobody reports their own words.
  { route: "routes/learn+/$courseSlug.$moduleSlug.$lessonSlug_.discussion", url: (w) => `/learn/${w.courseSlug}/${w.moduleSlug}/${w.lessonSlug}/discussion`, read: inDiscussion, send: { by: inDiscussion, form: (w) => ({ circle: w.cohortSlug, title: "Mine", text: "A question" }) } },
  { route: "routes/learn+/$courseSlug.$moduleSlug.discussion", url: (w) => `/learn/${w.courseSlug}/${w.moduleSlug}/discussion`, read: inDiscussion, send: { by: inDiscussion, form: (w) => ({ circle: w.cohortSlug, title: "Mine", text: "A question" }) } },
  { route: "routes/learn+/discussions._index", url: "/learn/discussions", read: people, send: { by: people, form: { intent: "digest-on" } } },
  { route: "routes/learn+/discussions.$threadId", url: (w) => `/learn/discussions/${w.threadId}`, read: inDiscussion, send: { by: inDiscussion, form: { intent: "reply", text: "A reply" } } },
  { route: "routes/learn+/discussions.posts.$postId", url: (w) => `/learn/discussions/posts/${w.postId}`, read: inDiscussion, send: { by: ["reviewer", ...minding], form: { intent: "report", reason: "other" } } },
  { route: "routes/learn+/$courseSlug.quiz.$quizSlug", url: (w) => `/learn/${w.courseSlug}/quiz/module-01`, read: ROLES },
  { route: "routes/learn+/notes.$courseSlug", url: (w) => `/learn/notes/${w.courseSlug}`, read: people, viewAs: "closed" },
  { route: "routes/learn+/$courseSlug.$moduleSlug.$lessonSlug_.notes", url: (w) => `/learn/${w.courseSlug}/${w.moduleSlug}/${w.lessonSlug}/notes`, read: people, viewAs: "closed", send: { by: people, form: { at: "0".repeat(16), version: "0", note: "Mine", intent: "save" } } },
  { route: "routes/learn+/$courseSlug.$moduleSlug.$lessonSlug_.notes_.draft", url: (w) => `/learn/${w.courseSlug}/${w.moduleSlug}/${w.lessonSlug}/notes/draft`, send: { by: people, form: { at: "0".repeat(16), version: "0", note: "Mine" } } },
  { route: "routes/learn+/quizzes.$quizId", url: (w) => `/learn/quizzes/${w.quizId}`, read: inCourse, send: { by: inCourse } },
  { route: "routes/learn+/attempts.$attemptId_.responses", url: (w) => `/learn/attempts/${w.attemptId}/responses`, send: { by: ["learner"], form: { version: "0" } } },
  { route: "routes/learn+/attempts.$attemptId", url: (w) => `/learn/attempts/${w.attemptId}`, read: ["learner"], send: { by: ["learner"], form: { version: "0", intent: "save" } } },
  { route: "routes/learn+/attempts.$attemptId_.review", url: (w) => `/learn/attempts/${w.attemptId}/review`, read: ["learner"], send: { by: ["learner"] } },
  { route: "routes/learn+/attempts.$attemptId_.result", url: (w) => `/learn/attempts/${w.gradedAttemptId}/result`, read: ["learner"] },
  { route: "routes/learn+/assignments._index", url: "/learn/assignments", read: people },
  { route: "routes/learn+/assignments.$assignmentId_.draft", url: (w) => `/learn/assignments/${w.assignmentId}/draft`, send: { by: inCohort, form: { version: "0", title: "Mine" } } },
  { route: "routes/learn+/assignments.$assignmentId", url: (w) => `/learn/assignments/${w.assignmentId}`, read: inCohort, send: { by: inCohort, form: { version: "0", title: "Mine", intent: "save" } } },
  { route: "routes/learn+/reviews._index", url: "/learn/reviews", read: people, viewAs: "closed" },
  { route: "routes/learn+/reviews.$allocationId_.draft", url: (w) => `/learn/reviews/${w.allocationId}/draft`, send: { by: ["reviewer"], form: { version: "1", noteToStaff: "A note" } } },
  { route: "routes/learn+/reviews.$allocationId", url: (w) => `/learn/reviews/${w.allocationId}`, read: ["reviewer"], send: { by: ["reviewer"], form: { intent: "save", version: "1", noteToStaff: "A note" } } },
  { route: "routes/learn+/reviews.$allocationId_.decline", url: (w) => `/learn/reviews/${w.allocationId}/decline`, read: ["reviewer"], send: { by: ["reviewer"], form: { reason: "time" } } },
  { route: "routes/learn+/certificates", url: "/learn/certificates", read: people, send: { by: ["learner"], form: (w) => ({ certificateId: w.certificateId, showName: "on" }) } },
  { route: "routes/files+/certificates.$file", url: (w) => `/files/certificates/${w.certificateId}.pdf`, read: ["learner", "administrator"] },

  // Applying: everybody for themselves.
  { route: "routes/_public+/schools.$schoolSlug.apply", url: (w) => `/schools/${w.cohortSlug}/apply`, read: people, send: { by: people, form: { intent: "save", version: "0", occupation: "student" } } },
  { route: "routes/_public+/schools.$schoolSlug.apply_.autosave", url: (w) => `/schools/${w.cohortSlug}/apply/autosave`, send: { by: people, form: { version: "0", occupation: "student" } } },
  { route: "routes/_public+/schools.$schoolSlug.application", url: (w) => `/schools/${w.cohortSlug}/application`, read: ["learner"], send: { by: ["learner"], form: { intent: "emergency-contact", contact: "Somebody, 123" } } },

  // Choosing applicants: staff of this school. Screeners give points, selectors decide, organisers do both, auditors see the list, the desk sees who is in.
  { route: "routes/admin+/cohorts._index", url: "/admin/cohorts", read: ["auditor", "desk", "screener", "selector", "otherOrganiser", "organiser", "administrator"] },
  { route: "routes/admin+/cohorts.$cohortSlug.applications._index", url: (w) => `/admin/cohorts/${w.cohortSlug}/applications`, read: listing },
  { route: "routes/admin+/cohorts.$cohortSlug.applications[.csv]", url: (w) => `/admin/cohorts/${w.cohortSlug}/applications.csv`, read: listing },
  { route: "routes/admin+/cohorts.$cohortSlug.applications.$number", url: applicationUrl, read: choosing, send: { by: screening, form: { intent: "assess", ...POINTS } } },
  { route: "routes/admin+/cohorts.$cohortSlug.applications.$number", url: applicationUrl, send: { by: ["selector", "organiser", "administrator"], form: { intent: "decide", kind: "waiting_list", reasonCode: REASON, message: "Later" } } },
  { route: "routes/admin+/cohorts.$cohortSlug.applications.$number_.history", url: (w) => `${applicationUrl(w)}/history`, read: ["organiser", "administrator"] },
  { route: "routes/admin+/audit", url: "/admin/audit", read: ["auditor", "administrator"] },
  { route: "routes/admin+/audit[.csv]", url: "/admin/audit.csv", read: ["auditor", "administrator"], send: { by: ["auditor", "administrator"] } },
  { route: "routes/admin+/cohorts.$cohortSlug.donor-list", url: (w) => `/admin/cohorts/${w.cohortSlug}/donor-list`, read: ["organiser", "administrator"] },
  { route: "routes/admin+/cohorts.$cohortSlug.donor-list[.csv]", url: (w) => `/admin/cohorts/${w.cohortSlug}/donor-list.csv`, read: ["otherOrganiser", "organiser", "administrator"], send: { by: ["organiser", "administrator"], form: { make: "1" } } },
  { route: "routes/admin+/cohorts.$cohortSlug.roster", url: (w) => `/admin/cohorts/${w.cohortSlug}/roster`, read: ["desk", "organiser", "administrator"] },

  // The house.
  { route: "routes/admin+/index", url: "/admin", read: HOUSE },
  { route: "routes/admin+/people", url: "/admin/people", read: ["administrator"] },
  { route: "routes/admin+/people_.export", url: "/admin/people/export", read: ["administrator"] },
  { route: "routes/admin+/people[.csv]", url: "/admin/people.csv", read: ["administrator"], send: { by: ["administrator"] } },
  { route: "routes/admin+/people_.$userId_.merge", url: (w) => `/admin/people/${w.people.other}/merge`, read: ["administrator"], send: { by: ["administrator"], form: { intent: "find", email: "reviewer@example.org" } } },
  { route: "routes/admin+/people_.import", url: "/admin/people/import", read: ["otherOrganiser", "organiser", "administrator"], send: { by: ["otherOrganiser", "organiser", "administrator"], form: { intent: "check", list: "email\nsomebody@example.org", days: "14" } } },
  { route: "routes/admin+/settings", url: "/admin/settings", read: ["administrator"], send: { by: ["administrator"], form: { siteName: "Summer", signUp: "open", staffSecondFactor: "required", defaultLanguage: "en", defaultTimeZone: "Europe/Sarajevo" } } },
  { route: "routes/admin+/jobs", url: "/admin/jobs", read: ["administrator"], send: { by: ["administrator"], form: { intent: "retry-all" } } },
  { route: "routes/admin+/mail", url: "/admin/mail", read: ["administrator"], send: { by: ["administrator"] } },
  { route: "routes/admin+/health", url: "/admin/health", read: ["administrator"] },
  { route: "routes/admin+/people_.$userId_.identity", url: (w) => `/admin/people/${w.people.learner}/identity`, read: ["organiser", "administrator"], send: { by: ["organiser", "administrator"], form: { intent: "protect", alias: "Linden", reason: "Asked us for it" } } },
  { route: "routes/admin+/people_.invitations", url: "/admin/people/invitations", read: ["otherOrganiser", "organiser", "administrator"], send: { by: ["otherOrganiser", "organiser", "administrator"] } },
  { route: "routes/admin+/people_.invitations", url: "/admin/people/invitations", send: { by: ["organiser", "administrator"], form: (w) => ({ intent: "make", role: "desk", place: `cohort:${w.cohortId}`, days: "7" }) } },
  { route: "routes/admin+/people_.$userId_.erase", url: (w) => `/admin/people/${w.people.other}/erase`, read: ["administrator"], send: { by: ["administrator"] } },
  { route: "routes/admin+/privacy", url: "/admin/privacy", read: ["administrator"] },
  { route: "routes/view-as", url: (w) => `/view-as?person=${w.people.other}`, read: ["administrator"], send: { by: ["administrator"], form: (w) => ({ intent: "start", userId: w.people.other, reason: "They wrote to us" }) } },
  { route: "routes/admin+/people_.$userId", url: (w) => `/admin/people/${w.people.other}`, read: ["administrator"], send: { by: ["administrator"], form: { intent: "grant-role", role: "screener" } } },

  // Teaching: the instructors of this course see who wrote what; release and moderation are theirs.
  { route: "routes/teach+/index", url: "/teach", read: ["otherInstructor", "instructor", "administrator"] },
  { route: "routes/teach+/discussions._index", url: "/teach/discussions", read: ["otherInstructor", "instructor", "otherOrganiser", "organiser", "administrator"] },
  { route: "routes/teach+/discussions.$postId", url: (w) => `/teach/discussions/${w.postId}`, read: minding, send: { by: minding, form: { decision: "keep", version: "1", reason: "Nothing is wrong with it" } } },
  { route: "routes/teach+/pool", url: "/teach/pool", read: ["otherInstructor", "instructor", "administrator"] },
  { route: "routes/teach+/assignments.new", url: "/teach/assignments/new", read: ["otherInstructor", "instructor", "administrator"], send: { by: ["otherInstructor", "instructor", "administrator"] } },
  { route: "routes/teach+/assignments.$assignmentId", url: (w) => `/teach/assignments/${w.assignmentId}`, read: teaching, send: { by: teaching, form: { intent: "allocate" } } },
  { route: "routes/files+/$fileId", url: (w) => `/files/${w.fileId}`, read: writing },
  { route: "routes/teach+/courses_.$courseSlug_.files", url: (w) => `/teach/courses/${w.courseSlug}/files`, read: writing, send: { by: writing } },
  { route: "routes/teach+/courses_.$courseSlug_.files[.json]", url: (w) => `/teach/courses/${w.courseSlug}/files.json`, send: { by: writing } },
  { route: "routes/teach+/files_.$fileId_.remove", url: (w) => `/teach/files/${w.fileId}/remove`, read: writing, send: { by: writing } },
  // Writing lessons: by course, or by school of the course. Everybody else finds nothing there.
  { route: "routes/teach+/courses_._index", url: "/teach/courses", read: ["otherInstructor", "instructor", "otherOrganiser", "organiser", "administrator"] },
  { route: "routes/teach+/courses_.$courseSlug", url: (w) => `/teach/courses/${w.courseSlug}`, read: writing },
  { route: "routes/teach+/courses_.$courseSlug_.translations", url: (w) => `/teach/courses/${w.courseSlug}/translations`, read: writing },
  { route: "routes/teach+/courses_.$courseSlug_.translations_.$lessonId.$locale", url: (w) => `/teach/courses/${w.courseSlug}/translations/${w.lessonId}/sq`, read: writing, send: { by: writing, form: { intent: "save-block", position: "0", version: "0", sourceHash: "0".repeat(64), markdown: "Mine" } } },
  { route: "routes/teach+/courses_.$courseSlug_.new-lesson", url: (w) => `/teach/courses/${w.courseSlug}/new-lesson`, read: writing, send: { by: writing, form: (w) => ({ moduleId: w.moduleId, title: "New", slug: "new" }) } },
  { route: "routes/teach+/lessons.$lessonId", url: (w) => `/teach/lessons/${w.lessonId}`, read: writing, send: { by: writing, form: { intent: "start" } } },
  { route: "routes/teach+/drafts.$draftId", url: (w) => `/teach/drafts/${w.draftId}`, read: writing, send: { by: writing, form: { version: "1", title: "Mine", markdown: "Words." } } },
  { route: "routes/teach+/drafts.$draftId_.autosave", url: (w) => `/teach/drafts/${w.draftId}/autosave`, send: { by: writing, form: { version: "1", title: "Mine", markdown: "Words." } } },
  { route: "routes/teach+/drafts.$draftId_.preview", url: (w) => `/teach/drafts/${w.draftId}/preview`, read: writing },
  { route: "routes/teach+/drafts.$draftId_.review", url: (w) => `/teach/drafts/${w.draftId}/review`, read: writing, send: { by: writing, form: { version: "1", intent: "remark", body: "Well said." } } },
  { route: "routes/teach+/drafts.$draftId_.library", url: (w) => `/teach/drafts/${w.draftId}/library?q=work`, read: writing, send: { by: writing } },
  { route: "routes/teach+/drafts.$draftId_.library[.json]", url: (w) => `/teach/drafts/${w.draftId}/library.json?q=work`, read: writing, send: { by: writing } },
  { route: "routes/teach+/drafts.$draftId_.versions.$versionId", url: (w) => `/teach/drafts/${w.draftId}/versions/${w.draftVersionId}`, read: writing, send: { by: writing, form: { version: "1", intent: "merge" } } },
  { route: "routes/teach+/courses_.$courseSlug_.path", url: (w) => `/teach/courses/${w.courseSlug}/path`, read: teaching, send: { by: teaching, form: { follows: "0" } } },
  { route: "routes/teach+/courses_.$courseSlug_.path_.check", url: (w) => `/teach/courses/${w.courseSlug}/path/check`, read: teaching, send: { by: teaching } },
  { route: "routes/teach+/courses_.$courseSlug_.path_.modules.$moduleSlug", url: (w) => `/teach/courses/${w.courseSlug}/path/modules/${w.moduleSlug}`, read: teaching, send: { by: teaching, form: { intent: "check", follows: "1", asks: "usual" } } },
  { route: "routes/teach+/courses_.$courseSlug_.path_.people", url: (w) => `/teach/courses/${w.courseSlug}/path/people`, read: teaching },
  { route: "routes/teach+/courses_.$courseSlug_.path_.people_.$enrolmentId", url: (w) => `/teach/courses/${w.courseSlug}/path/people/${w.enrolmentId}`, read: teaching, send: { by: teaching, form: { intent: "group", groupName: "North" } } },
  { route: "routes/teach+/submissions.$submissionId", url: (w) => `/teach/submissions/${w.submissionId}`, read: teaching, send: { by: teaching, form: { intent: "release" } } },

  // Nobody's: the mailbox exists only where mail is kept instead of sent.
  { route: "routes/dev+/mailbox", url: "/dev/mailbox", read: nobody },
  { route: "routes/dev+/mailbox_.$mailId", url: "/dev/mailbox/aaaaaaaaaaaaaaaaaaaaaa", read: nobody },
];
