import { Button } from "~/ui/button";
import { useTranslation } from "~/web/translation";
import { casePath, postAnchor, postPath, threadPath } from "../paths";
import type { ThreadPost as Post, ThreadPage } from "../queries/get-thread.server";
import { PostHead } from "./post-head";
import { PostWords } from "./post-words";

interface ThreadPostProps {
  thread: ThreadPage;
  post: Post;
}

/** One post in its thread, with what the reader may do about it below. */
export function ThreadPost({ thread, post }: ThreadPostProps) {
  const { t } = useTranslation("discussion");
  const label = t("post.label", { number: post.number, name: post.author ?? t("post.left") });
  return (
    <article id={postAnchor(post.number)} className="post" aria-label={label}>
      <PostHead post={post} isNew={post.isNew} isAnswer={post.isAnswer} />
      <PostWords threadId={thread.id} post={post} />
      <PostActs thread={thread} post={post} />
    </article>
  );
}

function PostActs({ thread, post }: ThreadPostProps) {
  const { t } = useTranslation("discussion");
  const { canWrite, canReply, canModerate, page } = thread;
  const stands = post.standing === "standing";
  const links = [
    canReply &&
      stands && { href: `${threadPath(thread.id)}?page=${page}&quote=${post.id}#reply`, key: "reply" },
    post.canEdit && { href: postPath(post.id), key: "edit" },
    canWrite &&
      post.isOwn &&
      !post.canEdit &&
      post.text !== null && { href: postPath(post.id), key: "remove" },
    canWrite && !post.isOwn && stands && { href: postPath(post.id), key: "report" },
    canModerate && { href: casePath(post.id), key: "moderate" },
  ].filter((link) => link !== false);
  if (links.length === 0 && !post.canMark) return null;
  return (
    <div className="row small post-acts">
      {links.map(({ href, key }) => (
        <a key={key} href={href}>
          {t(`post.${key as "reply"}`)}
        </a>
      ))}
      {post.canMark && (thread.answerNumber === null || post.isAnswer) && (
        <form method="post">
          <input type="hidden" name="intent" value={post.isAnswer ? "no-answer" : "answer"} />
          <input type="hidden" name="postId" value={post.id} />
          <Button variant="quiet" small>
            {t(post.isAnswer ? "post.unmark" : "post.mark")}
          </Button>
        </form>
      )}
    </div>
  );
}
