import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListSearch, MyDiscussionsForm } from "~/features/discussion";
import {
  chooseDigest,
  listDiscussions,
  markAllRead,
  THREADS_PER_PAGE,
} from "~/features/discussion/index.server";
import { MyDiscussionsView } from "~/features/discussion/ui/my-discussions";
import { translator } from "~/platform/i18n/i18n.server";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";

export const loader = pageLoader({
  policy: signedIn,
  search: ListSearch,
  load: async ({ ctx, search: { page }, page: { locale } }) => {
    const mine = await listDiscussions(ctx, { page });
    const title = translator(locale)("discussion:mine.title");
    return { title, mine, page, pageCount: Math.ceil(mine.total / THREADS_PER_PAGE) };
  },
});

const NOTICE = {
  "digest-on": "discussion.digestOn",
  "digest-off": "discussion.digestOff",
  "read-all": "discussion.read",
} as const;

export const action = formAction({
  policy: signedIn,
  schema: MyDiscussionsForm,
  act: async ({ ctx, form: { intent } }) => {
    if (intent === "read-all") await markAllRead(ctx);
    else await chooseDigest(ctx, { wanted: intent === "digest-on" });
    return redirect(withNotice("/learn/discussions", NOTICE[intent]));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function DiscussionsRoute() {
  return <MyDiscussionsView {...useLoaderData<typeof loader>()} />;
}
