import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { drawPages } from "../draw-pages.server";
import { FrontUnlike, PartMoved, SourceMoved } from "../errors";
import { frontUnlikeness } from "../front";
import type { TranslatedFront, TranslateForm, TranslateParams } from "../schema";
import { openTranslation } from "./open-translation.server";

type FrontForm = Extract<TranslateForm, { intent: "save-front" | "confirm-front" }>;

const wordsOf = ({
  title,
  outcomes,
  contentNote,
  locators,
}: Extract<FrontForm, { intent: "save-front" }>) => ({
  title,
  outcomes,
  locators,
  ...(contentNote ? { contentNote } : {}),
});

/** What is to be said beside the field where something is missing or too much. */
const NEEDED: Readonly<Record<"outcomes" | "contentNote" | "locators", (source: TranslatedFront) => string>> =
  {
    outcomes: ({ outcomes }) => String(outcomes.length),
    contentNote: () => "",
    locators: ({ locators }) => Object.keys(locators).join(", "),
  };

/**
 * Keeps the translation of what stands around a text: title, outcomes, note, places in sources; or says that the one that
 * is there is right for the original as it is now.
 *
 * @throws {Forbidden | NotFound} see `openTranslation`.
 * @throws {SourceMoved | PartMoved} the original, or the translation, is another one by now.
 * @throws {FrontUnlike} an outcome, the note or a place in a source is missing or too much.
 */
export async function translateFront(ctx: Context, place: TranslateParams, form: FrontForm): Promise<void> {
  await transact(ctx, async (tx) => {
    const { translation, source } = await openTranslation(tx, place);
    if (source.wordsHash !== form.sourceHash) throw new SourceMoved("title");
    if (translation.frontVersion !== form.version) throw new PartMoved("title");
    const words = form.intent === "save-front" ? wordsOf(form) : translation.front;
    if (!words) throw new PartMoved("title");
    const unlike = frontUnlikeness(source.words, words);
    if (unlike) throw new FrontUnlike(unlike, NEEDED[unlike](source.words));
    await tx.db.lessonTranslation.update({
      where: { id: translation.id },
      data: {
        front: words,
        frontSource: source.words,
        frontSourceHash: source.wordsHash,
        frontOrigin: "editor",
        frontVersion: form.version + 1,
        frontAt: tx.now,
        frontById: ownerScope(tx.actor),
      },
      select: { id: true },
    });
    await audit(tx, {
      action: form.intent === "save-front" ? "translation.part-translated" : "translation.part-confirmed",
      objectType: "lesson",
      objectId: place.lessonId,
      details: { locale: place.locale, part: 0 },
    });
    await drawPages(tx, place);
  });
}
