import { describe, expect, test } from "vitest";
import { AREAS, OBJECT_TYPES } from "~/features/audit/domain/audited";
import { en } from "~/locales";
import { productCode, textOf } from "./source-files";

/**
 * Who audits: every command writes down what it did, in its own transaction. What begins a transaction or is called
 * from outside takes `ctx`; what takes `tx` is a part of somebody else's act, who writes it down.
 */
const COMMAND = /export (?:async )?function (\w+)\(\s*ctx: Context/;
const WRITES_DOWN = /\baudit\(/;

/** Commands that write nothing down, each with the reason. */
const SILENT: Readonly<Record<string, string>> = {
  "app/features/reading/commands/remove-note.server.ts": "private notes are nobody's business",
  "app/features/translation/commands/redraw-lesson.server.ts":
    "draws again what others wrote and published, which is written down",
  "app/features/reading/commands/save-note.server.ts": "private notes are nobody's business",
  "app/features/assignments/commands/save-draft.server.ts":
    "autosave of one's own text; handing in is written down",
  "app/features/assignments/commands/schedule-by-school-clock.server.ts":
    "calls scheduleAssignment, which does",
  "app/features/authoring/commands/add-written-lesson.server.ts": "calls addLesson and startDraft, which do",
  "app/features/authoring/commands/archive-lesson.server.ts":
    "calls archiveLesson and bringBackLesson, which do",
  "app/features/authoring/commands/decide-on-draft.server.ts":
    "calls the one act that was asked for, which does",
  "app/features/authoring/commands/save-draft.server.ts":
    "autosave of a text; sending, settling and publishing it are written down",
  "app/features/authoring/commands/take-source.server.ts": "calls addCourseSource, which does",
  "app/features/certificates/commands/issue-due.server.ts": "calls issueIfEligible, which does",
  "app/features/cohorts/applications/commands/expire-offers.server.ts": "calls lapseOffers, which does",
  "app/features/cohorts/applications/commands/save-draft.server.ts":
    "autosave of one's own text; sending is written down",
  "app/features/cohorts/commands/make-donor-list.server.ts": "calls throughConsent, which does",
  "app/features/cohorts/commands/record-public-lists.server.ts": "calls throughConsent, which does",
  "app/features/discussion/commands/ask-for-mails.server.ts": "asks for mails that say so themselves",
  "app/features/discussion/commands/choose-digest.server.ts": "a wish about one's own mails",
  "app/features/discussion/commands/edit-post.server.ts": "the earlier words are kept beside the post",
  "app/features/discussion/commands/mark-read.server.ts": "the reader's own mark",
  "app/features/discussion/commands/open-thread.server.ts": "the post's own row says who wrote and when",
  "app/features/discussion/commands/reply.server.ts": "the post's own row says who wrote and when",
  "app/features/discussion/commands/report-post.server.ts":
    "who reported is nobody's business; the report's own row stays",
  "app/features/discussion/commands/take-digest.server.ts":
    "follows from a wish; the mail's own row says that it went",
  "app/features/enrolment/commands/complete-lesson.server.ts":
    "progress: the row itself says who read what and when",
  "app/features/enrolment/path/commands/decide-for-member.server.ts":
    "calls the one act that was asked for, which does",
  "app/features/enrolment/path/commands/evaluate-paths.server.ts":
    "progress: the row of a completion says by which rules and on what evidence",
  "app/features/enrolment/path/commands/give-up-rules.server.ts": "calls writeRules, which does",
  "app/features/enrolment/path/commands/import-path.server.ts": "calls writeRules, which does",
  "app/features/enrolment/path/commands/mark-done.server.ts":
    "progress, on the person's own word: the row says when",
  "app/features/enrolment/path/commands/save-module-rules.server.ts": "calls writeRules, which does",
  "app/features/enrolment/path/commands/save-rules-form.server.ts": "calls saveModuleRules, which does",
  "app/features/grading/commands/ensure-grade-item.server.ts":
    "a column of the gradebook, made by an import that does",
  "app/features/identity/commands/change-standing.server.ts":
    "calls grantRole, revokeRole, suspend or reinstate, which do",
  "app/features/identity/commands/grant-role.server.ts": "calls giveRole, which does",
  "app/features/identity/commands/remember-origin.server.ts":
    "a setting of the browser's, told by signing up",
  "app/features/identity/commands/resend-confirmation.server.ts":
    "sends a mail again; signing up is written down",
  "app/features/identity/commands/sign-out.server.ts":
    "ends one's own session; a log of absences would tell too much",
  "app/features/identity/commands/sweep-expired.server.ts": "removes what could no longer be used",
  "app/features/identity/invitations/commands/accept-invitation.server.ts": "calls takeUp, which does",
  "app/features/identity/second-factor/commands/add-passkey.server.ts": "calls addFactor, which does",
  "app/features/identity/second-factor/commands/ask-passkey.server.ts":
    "a question to the browser that ends by itself",
  "app/features/identity/second-factor/commands/set-up-app.server.ts":
    "calls addFactor at the first right code, which does",
  "app/features/identity/view-as/commands/stop-view-as.server.ts": "calls endViewings, which does",
  "app/features/library/commands/receive-list.server.ts":
    "lays a list by and changes nothing; taking it is written down",
  "app/features/library/commands/write-citations.server.ts":
    "works out what stands in the record; changing that is written down",
  "app/features/mail/commands/deliver-mail.server.ts": "the mail's own row says what became of it",
  "app/features/mail/commands/keep-mail.server.ts":
    "keeps a mail where none are sent, on a machine under development",
  "app/features/mail/commands/queue-invitation.server.ts": "follows from inviting, which is written down",
  "app/features/mail/commands/queue-mail.server.ts": "follows from an event that is written down",
  "app/features/mail/commands/retry-mails.server.ts": "only from the command line of the machine",
  "app/features/media/commands/import-course-files.server.ts": "calls storeFile, which does",
  "app/features/media/commands/sweep-files.server.ts": "removes what nobody could reach any more",
  "app/features/media/commands/upload-course-file.server.ts": "calls storeFile, which does",
  "app/features/peer-review/commands/moderate-work.server.ts":
    "calls the one act that was asked for, which does",
  "app/features/peer-review/commands/override-grade.server.ts":
    "calls recordGrade, which does, with the reason",
  "app/features/peer-review/commands/release-grades.server.ts":
    "calls recordGrade for each grade, which does",
  "app/features/peer-review/commands/replace-departed.server.ts":
    "asks for an allocation, which is written down",
  "app/features/peer-review/commands/save-review-draft.server.ts":
    "autosave of one's own text; sending is written down",
  "app/features/privacy/commands/apply-retention.server.ts":
    "says in the log how many rows of which table went",
  "app/features/quizzes/commands/close-overdue-attempts.server.ts": "calls gradeAttempt, which does",
  "app/features/quizzes/commands/save-responses.server.ts":
    "autosave of one's own answers; handing in is written down",
  "app/features/quizzes/commands/start-attempt.server.ts": "the attempt's own row says who began and when",
  "app/features/quizzes/commands/submit-attempt.server.ts": "calls gradeAttempt, which does",
};

const commands = productCode().filter((file) => /^app\/features\/.*\/commands\/.*\.server\.ts$/.test(file));
const silent = commands.filter((file) => COMMAND.test(textOf(file)) && !WRITES_DOWN.test(textOf(file)));

describe("who audits", () => {
  test("there are commands to look at", () => expect(commands.length).toBeGreaterThan(40));

  test("every command writes down what it did, or says why not", () =>
    expect(silent.filter((file) => !SILENT[file])).toEqual([]));

  test("no reason is left over", () =>
    expect(Object.keys(SILENT).filter((file) => !silent.includes(file))).toEqual([]));

  test("a command that forgot is seen", () => {
    const planted = "export async function expel(ctx: Context, { userId }: Input): Promise<void> {\n";
    expect(COMMAND.test(planted) && !WRITES_DOWN.test(planted)).toBe(true);
  });
});

describe("acts and objects have words", () => {
  const areas: Readonly<Record<string, Readonly<Record<string, string>>>> = en.audit.actions;
  const objects: Readonly<Record<string, string>> = en.audit.objects;
  const sources = productCode()
    .map(textOf)
    .filter((text) => text.includes("platform/audit.server"));
  const found = (pattern: RegExp) => sources.flatMap((text) => [...text.matchAll(pattern)]);

  test("each act", () => {
    const acts = found(/\baction:[^;]*?"([a-z-]+)\.([a-z-]+)"/g).filter(([, area]) => area && area in areas);
    expect(acts.length).toBeGreaterThan(30);
    expect(acts.filter(([, area = "", act = ""]) => !areas[area]?.[act]).map(([text]) => text)).toEqual([]);
  });

  test("each kind of object", () => {
    const kinds = found(/\bobjectType: "([\w-]+)"/g).map(([, kind = ""]) => kind);
    expect(kinds.filter((kind) => !objects[kind])).toEqual([]);
  });

  test("the filter lists every area and every kind, and each has a name", () => {
    expect([...AREAS].sort()).toEqual(Object.keys(areas).sort());
    expect(Object.keys(en.audit.areas).sort()).toEqual(Object.keys(areas).sort());
    expect([...OBJECT_TYPES].sort()).toEqual(Object.keys(objects).sort());
  });
});
