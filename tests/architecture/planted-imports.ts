/** One import that breaks a rule of the arrows: who imports what. */
export interface Plant {
  readonly from: string;
  readonly to: string;
}

/** For every rule of `.dependency-cruiser.cjs` but those made from the table of features, an import it must refuse. */
export const PLANTS: Readonly<Record<string, Plant>> = {
  "one-door": { from: "app/routes/a.tsx", to: "app/features/identity/commands/a.server.ts" },
  "one-door-between-features": {
    from: "app/features/quizzes/commands/door.server.ts",
    to: "app/features/grading/domain/percent.ts",
  },
  "no-own-index": {
    from: "app/features/grading/commands/own.server.ts",
    to: "app/features/grading/index.ts",
  },
  "domain-is-pure": { from: "app/features/grading/domain/impure.ts", to: "app/platform/db.server.ts" },
  "taking-a-quiz-cannot-read-the-key": {
    from: "app/features/quizzes/queries/get-attempt.server.ts",
    to: "app/features/quizzes/domain/keys/mark.ts",
  },
  "features-know-no-web": { from: "app/features/mail/commands/web.server.ts", to: "app/web/notices.ts" },
  "feature-ui-knows-no-server": { from: "app/features/mail/ui/list.tsx", to: "app/platform/db.server.ts" },
  "ui-knows-no-feature": { from: "app/ui/person.tsx", to: "app/features/identity/index.ts" },
  "platform-knows-no-feature": { from: "app/platform/nosy.server.ts", to: "app/features/identity/index.ts" },
  "shared-stands-alone": { from: "app/shared/needy.ts", to: "app/platform/db.server.ts" },
  "only-mail-renders-templates": { from: "workers/letter.ts", to: "emails/welcome.tsx" },
  "emails-know-little": { from: "emails/nosy.tsx", to: "app/features/identity/index.ts" },
  "nobody-imports-workers": { from: "app/features/mail/commands/work.server.ts", to: "workers/main.ts" },
  "nobody-imports-routes": { from: "app/web/frame.tsx", to: "app/routes/home.tsx" },
  "nobody-imports-tests": { from: "app/web/fixture.ts", to: "tests/support/people.ts" },
  "lucia-lives-in-identity": { from: "app/web/session.server.ts", to: "node_modules/lucia/index.js" },
  "browser-script-stays-small": { from: "app/enhance/big.ts", to: "app/shared/dates.ts" },
  "editor-is-fetched-apart": { from: "app/routes/home.tsx", to: "app/enhance/editor/start.ts" },
  "no-circular": { from: "app/shared/egg.ts", to: "app/shared/hen.ts" },
};

/** Imports that the house allows: a rule that refuses these refuses too much. */
export const ALLOWED: readonly Plant[] = [
  { from: "app/routes/b.tsx", to: "app/features/identity/index.server.ts" },
  { from: "app/features/quizzes/commands/record.server.ts", to: "app/features/grading/index.server.ts" },
  {
    from: "app/features/quizzes/commands/mark-attempt.server.ts",
    to: "app/features/quizzes/domain/keys/mark.ts",
  },
  { from: "app/features/grading/domain/mean.ts", to: "app/features/grading/domain/percent.ts" },
  { from: "app/features/mail/commands/render.server.ts", to: "emails/welcome.tsx" },
  { from: "app/server/start-web.server.ts", to: "workers/main.ts" },
  { from: "app/features/identity/lucia.server.ts", to: "node_modules/lucia/index.js" },
  { from: "app/enhance/small.ts", to: "app/enhance/part.ts" },
];
