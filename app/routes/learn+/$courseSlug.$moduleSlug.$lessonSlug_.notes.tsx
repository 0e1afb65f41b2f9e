import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LessonParams } from "~/features/catalogue";
import { lessonNotesPath, NoteForm, NotesSearch } from "~/features/reading";
import { getLessonNotes, removeNote, saveNote } from "~/features/reading/index.server";
import { LessonNotesPageView } from "~/features/reading/ui/lesson-notes-page";
import { translator } from "~/platform/i18n/i18n.server";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { ownNotes } from "~/web/policy";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.tab);

/** One's own notes on a lesson. */
export const loader = pageLoader({
  policy: ownNotes,
  params: LessonParams,
  search: NotesSearch,
  load: async ({ ctx, params, search, page }) => {
    const notes = await getLessonNotes(ctx, { ...params, ...search });
    const { number, title } = notes;
    return { ...notes, tab: translator(page.locale)("reading:notes.title", { number, title }) };
  },
});

const NOTICES = { save: "reading.saved", bookmark: "reading.bookmarked", remove: "reading.removed" } as const;

export const action = formAction({
  policy: ownNotes,
  params: LessonParams,
  schema: NoteForm,
  act: async ({ ctx, params, form: { intent, ...sheet } }) => {
    if (intent === "remove") await removeNote(ctx, { ...params, ...sheet });
    else await saveNote(ctx, { ...params, ...sheet });
    const { courseSlug, moduleSlug, lessonSlug } = params;
    const path = withNotice(lessonNotesPath(courseSlug, moduleSlug, lessonSlug), NOTICES[intent]);
    return redirect(sheet.at ? `${path}#at-${sheet.at}` : path);
  },
});

export default function LessonNotesRoute() {
  return (
    <LessonNotesPageView
      page={useLoaderData<typeof loader>()}
      lastResult={useActionData<typeof action>()?.lastResult}
    />
  );
}
