import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LessonPlaceParams, PlaceSearch, ThreadForm, threadPath } from "~/features/discussion";
import { getPlacePage, openThread, THREADS_PER_PAGE } from "~/features/discussion/index.server";
import { PlaceView } from "~/features/discussion/ui/place-view";
import { translator } from "~/platform/i18n/i18n.server";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";

export const loader = pageLoader({
  policy: signedIn,
  params: LessonPlaceParams,
  search: PlaceSearch,
  load: async ({ ctx, params, search, page: { locale } }) => {
    const page = await getPlacePage(ctx, { params, ...search });
    const title = translator(locale)("discussion:place.lesson", { title: page.place.lessonTitle ?? "" });
    return { title, page, at: search.page, pageCount: Math.ceil(page.total / THREADS_PER_PAGE) };
  },
});

export const action = formAction({
  policy: signedIn,
  params: LessonPlaceParams,
  schema: ThreadForm,
  act: async ({ ctx, params, form }) => {
    const { threadId } = await openThread(ctx, { place: params, ...form });
    return redirect(withNotice(threadPath(threadId), "discussion.begun"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function LessonDiscussionRoute() {
  const lastResult = useActionData<typeof action>()?.lastResult;
  return <PlaceView {...useLoaderData<typeof loader>()} lastResult={lastResult} />;
}
