import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  postAnchor,
  postPagePath,
  ThreadActForm,
  ThreadParams,
  ThreadSearch,
  threadPath,
} from "~/features/discussion";
import { getThread, lockDiscussion, markAnswer, markRead, reply } from "~/features/discussion/index.server";
import { ThreadView } from "~/features/discussion/ui/thread-view";
import { translator } from "~/platform/i18n/i18n.server";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";

export const loader = pageLoader({
  policy: signedIn,
  params: ThreadParams,
  search: ThreadSearch,
  load: async ({ ctx, params, search, page: { locale } }) => {
    const thread = await getThread(ctx, { ...params, ...search });
    return { thread, title: thread.title ?? translator(locale)("discussion:list.noTitle") };
  },
});

export const action = formAction({
  policy: signedIn,
  params: ThreadParams,
  schema: ThreadActForm,
  act: async ({ ctx, params: { threadId }, form }) => {
    switch (form.intent) {
      case "reply": {
        const { number } = await reply(ctx, { threadId, ...form });
        return redirect(
          `${withNotice(postPagePath(threadId, number), "discussion.replied")}#${postAnchor(number)}`,
        );
      }
      case "answer":
      case "no-answer": {
        const mark = form.intent === "answer";
        const { number } = await markAnswer(ctx, { threadId, postId: form.postId, mark });
        return redirect(
          `${withNotice(postPagePath(threadId, number), mark ? "discussion.marked" : "discussion.unmarked")}#${postAnchor(number)}`,
        );
      }
      case "read":
        await markRead(ctx, { threadId, upTo: form.upTo });
        return redirect(withNotice("/learn/discussions", "discussion.read"));
      case "lock":
      case "unlock": {
        const lock = form.intent === "lock";
        await lockDiscussion(ctx, { threadId, lock, reason: form.reason });
        return redirect(withNotice(threadPath(threadId), lock ? "discussion.locked" : "discussion.unlocked"));
      }
    }
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ThreadRoute() {
  const lastResult = useActionData<typeof action>()?.lastResult;
  return <ThreadView {...useLoaderData<typeof loader>()} lastResult={lastResult} />;
}
