import { type Guard, site } from "./guard";

const at = (file: string, name: string) => ({ file: `tests/integration/${file}.test.ts`, name });
const protect = (name: string) => at("protection/protect", name);
const consents = (name: string) => at("consents/consents", name);
const TRUE_NAME = "app/features/identity/true-name.server.ts";

/** Guards of protected people, discreet mails, the quick exit and consents. */
export const PROTECTION_GUARDS: readonly Guard[] = [
  {
    id: "M8",
    what: "the name is taken off the certificates too",
    edits: [
      {
        file: "app/features/protection/commands/hide-name.server.ts",
        search: "  await hidePrintedNames(product, { userId, alias });\n",
        replace: "",
      },
      {
        file: "app/features/protection/commands/hide-name.server.ts",
        search: 'import { hidePrintedNames } from "~/features/certificates/index.server";\n',
        replace: "",
      },
    ],
    test: protect("M8 a protected person stands in the whole database under the alias alone"),
  },
  {
    id: "M8",
    what: "a page opened before brings no name back",
    edits: [
      {
        file: "app/features/identity/commands/update-account.server.ts",
        search: "    await keepAlias(tx, userId, { name, addressAs });\n",
        replace: "",
      },
    ],
    test: protect("M8 a protected person cannot be named by a form that was opened before"),
  },
  {
    id: "M8",
    what: "the database itself keeps the alias in answers",
    edits: [
      {
        file: "prisma/migrations/20261121112200_protected_names/migration.sql",
        search: 'IF person."protectedAt" IS NOT NULL THEN',
        replace: "IF false THEN",
      },
    ],
    test: protect("M8 a protected person applies, is enrolled and named for emergencies"),
  },
  {
    id: "M8",
    what: "whoever looks for a true name must have to do with the person",
    edits: [
      {
        file: TRUE_NAME,
        search: "rows.some(({ cohortId }) => may(ctx.actor",
        replace: "rows.some(() => may(ctx.actor",
      },
      {
        file: TRUE_NAME,
        search: '"see-true-names", { cohortId }))) return "organiser";',
        replace: '"see-true-names"))) return "organiser";',
      },
    ],
    test: protect("the true name is opened by two roles alone"),
  },
  {
    id: "M8",
    what: "a reason does not say what is hidden",
    edits: [
      {
        file: TRUE_NAME,
        search: "if (mentionsName(reason, name)) throw new ReasonNamesPerson();",
        replace: "if (name === reason) throw new ReasonNamesPerson();",
      },
    ],
    test: protect("the true name may not stand in a reason"),
  },
  {
    id: "M8",
    what: "the true name is drawn for the holder alone",
    edits: [
      {
        file: "app/features/certificates/queries/get-certificate-paper.server.ts",
        search: "if (!asked || !sealedName || !isPersonAlone(ctx.actor, userId)) return nameAsPrinted;",
        replace:
          "if (!asked || !sealedName || (isPersonAlone(ctx.actor, userId) && false)) return nameAsPrinted;",
      },
    ],
    test: at("protection/paper", "M8 the true name stands on paper if the person asks for it before"),
  },
  {
    id: "G5",
    what: "whoever wants discreet mails gets no other",
    edits: [
      {
        file: "app/features/mail/render.server.ts",
        search: "= reader.discreetPath\n",
        replace: '= reader.discreetPath === "never"\n',
      },
    ],
    test: at("mail/discreet", "G5 a discreet mail tells neither"),
  },
  {
    id: "I6",
    what: "signing out empties the browser",
    edits: [
      {
        file: "app/routes/_auth+/logout.tsx",
        search: 'headers: { ...headers, "Clear-Site-Data": CLEAR_SITE_DATA },',
        replace: 'headers: { ...headers, "X-Nothing": CLEAR_SITE_DATA },',
      },
    ],
    test: site("protection", "I6, M9 after somebody has left /logout"),
  },
  {
    id: "M9",
    what: "a quick exit ends the session",
    edits: [
      {
        file: "app/routes/quick-exit.ts",
        search: 'await signOut(ctx, { cookies: request.headers.get("Cookie") ?? "" });',
        replace: 'await signOut(ctx, { cookies: request.headers.get("No-Cookie") ?? "" });',
      },
    ],
    test: site("protection", "I6, M9 after somebody has left /quick-exit"),
  },
  {
    id: "B11",
    what: "a list names those who agreed",
    edits: [
      {
        file: "app/features/consents/commands/through-consent.server.ts",
        search: "agreed.has(userId) && !(hides && isProtected)",
        replace: "(agreed.has(userId) || userId !== null) && !(hides && isProtected)",
      },
    ],
    test: consents("a list that goes out B11 in public holds participants who agreed"),
  },
  {
    id: "M10",
    what: "nobody agrees to words they did not read",
    edits: [
      {
        file: "app/features/consents/commands/answer-consent.server.ts",
        search: "if (granted && textVersion !== WORDING_VERSION[kind]) throw new WordingChanged();",
        replace: 'if (granted && WORDING_VERSION[kind] === "") throw new WordingChanged();',
      },
    ],
    test: consents("what somebody agreed to M10 is kept with the wording that was read"),
  },
];
