import type { SubmissionResult } from "@conform-to/react";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import { postAnchor, postPagePath } from "../paths";
import type { PostPage } from "../queries/get-post.server";
import { EditPost, RemovePost } from "./own-post";
import { PostHead } from "./post-head";
import { PostWords } from "./post-words";
import { ReportForm } from "./report-form";

interface PostPageViewProps {
  title: string;
  page: PostPage;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** One post, and what its reader may do: mend or remove one's own, report somebody else's. */
export function PostPageView({ title, page, lastResult }: PostPageViewProps) {
  const { t } = useTranslation("discussion");
  const { post, threadId } = page;
  const back = `${postPagePath(threadId, post.number)}#${postAnchor(post.number)}`;
  return (
    <Main width="column">
      <PageHead title={title}>
        <p>
          <a href={back}>{t("one.back")}</a>
        </p>
      </PageHead>
      <Section heading={t("case.words")} headingHidden first>
        <article className="post">
          <PostHead post={post} />
          {post.title && <h3 className="h-s">{post.title}</h3>}
          <PostWords threadId={threadId} post={post} />
        </article>
      </Section>
      <EditPost page={page} lastResult={lastResult} />
      <RemovePost page={page} />
      <ReportForm page={page} lastResult={lastResult} />
    </Main>
  );
}
