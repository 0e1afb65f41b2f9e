import { type Guard, site } from "./guard";

const PRIVACY = "app/features/privacy";
const privacy = (file: string, name: string) => ({ file: `tests/integration/privacy/${file}.test.ts`, name });

/** Guards of what people may have of their data, and of what becomes of it. */
export const PRIVACY_GUARDS: readonly Guard[] = [
  {
    id: "B9",
    what: "a link to one's data is for its owner, and for a day",
    edits: [
      {
        file: `${PRIVACY}/queries/open-export.server.ts`,
        search: "where: { id: exportId, userId, expiresAt: { gt: ctx.now } },",
        replace: "where: { id: exportId },",
      },
    ],
    test: site("privacy", "B9 another's link, one's own after a day"),
  },
  {
    id: "A12",
    what: "a copy of one's data takes a fresh proof of who acts",
    edits: [
      {
        file: `${PRIVACY}/queries/open-export.server.ts`,
        search: "  requireStepUp(ctx);",
        replace: "  void requireStepUp;",
      },
    ],
    test: site("privacy", "A12 asks for a proof of who acts first"),
  },
  {
    id: "A12",
    what: "erasing takes a fresh proof of who acts",
    edits: [
      {
        file: `${PRIVACY}/commands/erase-person.server.ts`,
        search: "  requireStepUp(ctx);",
        replace: "  void requireStepUp;",
      },
    ],
    test: privacy("erase", "A12 not without a fresh proof"),
  },
  {
    id: "B15",
    what: "the last administrator cannot be erased",
    edits: [
      {
        file: "app/features/identity/commands/empty-account.server.ts",
        search: "if (isAdmin) await leaveAnAdministrator(tx, userId);",
        replace: "void [isAdmin, leaveAnAdministrator];",
      },
    ],
    test: privacy("erase", "B15 the last administrator stays"),
  },
  {
    id: "D10",
    what: "sent reviews of somebody who was erased lead to an account of their own",
    edits: [
      {
        file: "app/features/peer-review/privacy.ts",
        search: '{ act: "detach", column: "reviewerId", which: { state: ["submitted", "declined"] } },',
        replace: "",
      },
    ],
    test: privacy("erase", "D10 their reviews stay under the number they had"),
  },
  {
    id: "J8",
    what: "one person's data are sent once at a time",
    edits: [
      {
        file: `${PRIVACY}/queries/open-export.server.ts`,
        search: "const release = await tryToHold(name);",
        replace: "const release = async () => void [name, tryToHold];",
      },
    ],
    test: privacy("export", "J8 twenty who ask at once get one link"),
  },
  {
    id: "J8",
    what: "of many who ask at once one makes the link",
    edits: [
      {
        file: `${PRIVACY}/commands/request-export.server.ts`,
        search: " FOR UPDATE`;",
        replace: "`;",
      },
    ],
    test: privacy("export", "J8 twenty who ask at once get one link"),
  },
  {
    id: "M1",
    what: "every column is given or withheld with a reason",
    edits: [
      {
        file: "app/features/quizzes/privacy.ts",
        search: 'columns: ["answer", "savedAt", "points"],',
        replace: 'columns: ["savedAt", "points"],',
      },
    ],
    test: {
      file: "tests/architecture/privacy-registry.test.ts",
      name: "M1 speaks of every table and every column",
    },
  },
  {
    id: "M1",
    what: "reviews received are given without their writer",
    edits: [
      {
        file: "app/features/peer-review/privacy.ts",
        search:
          '{ path: ["submissionId", "Submission", "authorId"], export: RECEIVED, erase: THEIR_WRITERS },',
        replace:
          '{ path: ["submissionId", "Submission", "authorId"], export: { columns: ["reviewerId"] }, erase: THEIR_WRITERS },',
      },
    ],
    test: privacy("export", "M1 holds nothing of anybody else"),
  },
  {
    id: "M2",
    what: "erasing follows the rule of every table",
    edits: [
      {
        file: `${PRIVACY}/commands/erase-person.server.ts`,
        search: "await applyStep(tx, { names, model, rows: rowsOf(names, model, path, who) }, step);",
        replace: "void [applyStep, names, model, rowsOf, path];",
      },
    ],
    test: privacy("erase", "M2 leaves no name, address or text"),
  },
  {
    id: "M2",
    what: "no mail is written to somebody who was erased",
    edits: [
      {
        file: "app/features/mail/commands/queue-mail.server.ts",
        search: "if (!person || person.erasedAt) return;",
        replace: "if (!person) return;",
      },
    ],
    test: privacy("erase", "M2 cancels what waits for them"),
  },
  {
    id: "M3",
    what: "what is old goes",
    edits: [
      {
        file: `${PRIVACY}/commands/apply-retention.server.ts`,
        search: "await work(ctx, names, model, lapse)",
        replace: "(void work, 0)",
      },
    ],
    test: privacy("retention", "M3 by the registry's times, and not before"),
  },
  {
    id: "M3",
    what: "an application that was not selected loses its applicant",
    edits: [
      {
        file: "app/features/cohorts/privacy.ts",
        search:
          'columns: { answers: {}, declineReason: null } },\n          { act: "detach", column: "applicantId" },',
        replace: "columns: { answers: {}, declineReason: null } },",
      },
    ],
    test: privacy("retention", "M3 an application that was not selected tells nothing"),
  },
];
