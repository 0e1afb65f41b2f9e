import { encodeForm } from "../support/http";
import { type DemoSite, oneRow } from "./demo-site";

/** An open attempt of one learner, and saving in it as the page's own script saves. */
export interface OpenAttempt {
  readonly cookie: string;
  readonly pageUrl: string;
  readonly saveUrl: string;
  /** The whole form with one answer that was not there before. */
  nextSave(): string;
  /** Takes in the server's reply. */
  accept(reply: string): void;
  /** Reads the page anew and saves for certain: the last save of a load may still be under way, its reply lost. */
  settle(): Promise<void>;
}

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

/** The latest quiz of the course that every participant of the demo may begin: nine questions of all eight types. */
const QUIZ = "module-03";

/** Signs in and begins a quiz, as a person does. */
export async function openAttempt(site: DemoSite, email: string): Promise<OpenAttempt> {
  const cookie = await site.signIn(email);
  const { id: quizId } = await oneRow<{ id: string }>(
    site.databaseUrl,
    'SELECT id FROM "Quiz" WHERE slug = $1',
    [QUIZ],
  );
  const begun = await fetch(`${site.origin}/learn/quizzes/${quizId}`, {
    method: "POST",
    redirect: "manual",
    headers: { ...FORM, Cookie: cookie, Origin: site.origin },
  });
  const pageUrl = new URL(begun.headers.get("Location") ?? "", site.origin).href;
  const attemptId = /^\/learn\/attempts\/([^/?]+)$/.exec(new URL(pageUrl).pathname)?.[1];
  if (!attemptId) throw new Error(`${email} could not begin the quiz: ${begun.status}`);
  const { typed } = await oneRow<{ typed: string }>(
    site.databaseUrl,
    `SELECT q.id AS typed FROM "Question" q JOIN "Attempt" a ON a."questionIds" ? q.id
     WHERE a.id = $1 AND q.type = 'short'`,
    [attemptId],
  );

  let fields: Record<string, string> = {};
  let saves = 0;
  const saveUrl = `${pageUrl}/responses`;
  const nextSave = () => {
    saves += 1;
    return encodeForm({ ...fields, [`a.${typed}`]: `answer ${saves}` });
  };
  const accept = (reply: string) => {
    fields = { ...fields, version: String((JSON.parse(reply) as { version: number }).version) };
  };
  const settle = async () => {
    for (let tries = 1; tries <= 5; tries += 1) {
      const page = await fetch(pageUrl, { headers: { Cookie: cookie } });
      fields = untouchedFields(await page.text());
      const headers = { ...FORM, Cookie: cookie, Origin: site.origin };
      const saved = await fetch(saveUrl, { method: "POST", headers, body: nextSave() });
      if (saved.ok) return accept(await saved.text());
    }
    throw new Error(`${email} could not save`);
  };
  await settle();
  return { cookie, pageUrl, saveUrl, nextSave, accept, settle };
}

/** What a browser sends of a form nobody has touched: menus and texts, empty, and the hidden version. */
function untouchedFields(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag] of html.matchAll(/<(?:input|select)\b[^>]*>/g)) {
    const name = /\bname="(version|a\.[^"]+)"/.exec(tag)?.[1];
    if (name && !/type="(?:radio|checkbox)"/.test(tag))
      fields[name] = /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "";
  }
  return fields;
}
