import type { SubmissionResult } from "@conform-to/react";
import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import { discussionsPath, placePath, postAnchor, postPagePath, threadPath } from "../paths";
import type { ThreadPage } from "../queries/get-thread.server";
import { ListPages } from "./list-pages";
import { LockForm } from "./lock-form";
import { RefusedAct } from "./refused-act";
import { ReplyForm } from "./reply-form";
import { resultFor } from "./result-for";
import { ThreadPost } from "./thread-post";

interface ThreadViewProps {
  title: string;
  thread: ThreadPage;
  lastResult: SubmissionResult<string[]> | undefined;
}

const WITH_FIELDS = ["reply", "lock", "unlock"];

/** A thread: what was said in its order, and a place to reply. */
export function ThreadView({ title, thread, lastResult }: ThreadViewProps) {
  const { t } = useTranslation("discussion");
  const { id, posts, page, pageCount, isLocked, canReply, canModerate, answerNumber } = thread;
  const reply = resultFor(lastResult, "reply");
  const hasForm = WITH_FIELDS.includes(String(lastResult?.initialValue?.intent));
  const replyForm = (
    <Section id="reply" heading={t("thread.reply")} headingHidden first={reply !== undefined}>
      <ReplyForm thread={thread} lastResult={reply} />
    </Section>
  );
  return (
    <Main width="column">
      <PageHead title={title} crumbs={<ThreadCrumbs thread={thread} here={title} />}>
        {answerNumber !== null && (
          <p>
            <a href={`${postPagePath(id, answerNumber)}#${postAnchor(answerNumber)}`}>{t("thread.jump")}</a>
          </p>
        )}
      </PageHead>
      {!hasForm && <RefusedAct lastResult={lastResult} />}
      {/* What was not taken comes first, where it is seen; also what was written while the thread was locked. */}
      {reply && replyForm}
      <Section heading={t("thread.posts")} headingHidden first={reply === undefined}>
        {posts.map((post) => (
          <ThreadPost key={post.id} thread={thread} post={post} />
        ))}
        <ListPages page={page} pageCount={pageCount} path={threadPath(id)} />
        <MarkRead thread={thread} />
      </Section>
      {isLocked && (
        <Callout tone="plain" icon="lock" title={t("thread.locked")}>
          {t(canReply ? "thread.lockedForYou" : "thread.lockedText")}
        </Callout>
      )}
      {canReply && !reply && replyForm}
      {canModerate && <LockForm isLocked={isLocked} lastResult={lastResult} />}
    </Main>
  );
}

function ThreadCrumbs({ thread, here }: { thread: ThreadPage; here: string }) {
  const { t } = useTranslation(["discussion", "common"]);
  const { courseSlug, moduleSlug, lessonSlug, lessonNumber, lessonTitle, circle } = thread;
  const place = lessonSlug
    ? t("list.lesson", { number: lessonNumber ?? "", title: lessonTitle ?? "" })
    : t("list.module", { number: thread.moduleNumber, title: thread.moduleTitle });
  const params = { courseSlug, moduleSlug, ...(lessonSlug ? { lessonSlug } : {}) };
  const items = [
    { href: discussionsPath, label: t("mine.title") },
    { href: placePath(params, circle), label: place },
    { label: here },
  ];
  return <Crumbs label={t("common:nav.breadcrumbs")} items={items} />;
}

/** The reader's own word: looking at a page changes nothing. */
function MarkRead({ thread: { posts, unread, canWrite } }: { thread: ThreadPage }) {
  const { t } = useTranslation("discussion");
  const last = posts.at(-1)?.number;
  if (!canWrite || unread === 0 || last === undefined || !posts.some(({ isNew }) => isNew)) return null;
  return (
    <form method="post" className="kept">
      <input type="hidden" name="intent" value="read" />
      <input type="hidden" name="upTo" value={last} />
      <Button icon="check">{t("thread.markRead")}</Button>
    </form>
  );
}
