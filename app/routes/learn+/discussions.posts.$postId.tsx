import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PostActForm, PostParams, postAnchor, postPagePath } from "~/features/discussion";
import { editPost, getPost, removePost, reportPost } from "~/features/discussion/index.server";
import { PostPageView } from "~/features/discussion/ui/post-page";
import { translator } from "~/platform/i18n/i18n.server";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";

export const loader = pageLoader({
  policy: signedIn,
  params: PostParams,
  load: async ({ ctx, params, page: { locale } }) => {
    const page = await getPost(ctx, params);
    return { page, title: translator(locale)("discussion:one.title", { number: page.post.number }) };
  },
});

export const action = formAction({
  policy: signedIn,
  params: PostParams,
  schema: PostActForm,
  act: async ({ ctx, params: { postId }, form }) => {
    switch (form.intent) {
      case "edit": {
        const { threadId, number } = await editPost(ctx, { postId, ...form });
        return redirect(
          `${withNotice(postPagePath(threadId, number), "discussion.edited")}#${postAnchor(number)}`,
        );
      }
      case "remove": {
        const { threadId, number } = await removePost(ctx, { postId });
        return redirect(
          `${withNotice(postPagePath(threadId, number), "discussion.removed")}#${postAnchor(number)}`,
        );
      }
      case "report": {
        const { threadId, number } = await reportPost(ctx, { postId, ...form });
        return redirect(
          `${withNotice(postPagePath(threadId, number), "discussion.reported")}#${postAnchor(number)}`,
        );
      }
    }
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function PostRoute() {
  const lastResult = useActionData<typeof action>()?.lastResult;
  return <PostPageView {...useLoaderData<typeof loader>()} lastResult={lastResult} />;
}
