import { useTranslation } from "~/web/translation";
import { postAnchor, postPagePath } from "../paths";
import type { PostView } from "../queries/read-posts.server";
import { LinkedText } from "./linked-text";

interface PostWordsProps {
  threadId: string;
  post: PostView;
}

/** What a post says, or why it says nothing any more. */
export function PostWords({ threadId, post }: PostWordsProps) {
  const { t } = useTranslation("discussion");
  const { standing, text, hiddenBecause, isOwn } = post;
  if (standing === "removed") return <p className="muted">{t("post.removed")}</p>;
  if (standing === "left") return <p className="muted">{t("post.leftText")}</p>;
  return (
    <>
      {standing === "hidden" && (
        <p className="muted">
          {t(isOwn ? "post.hiddenOwn" : "post.hidden")}{" "}
          {hiddenBecause && t("post.because", { reason: hiddenBecause })}
        </p>
      )}
      <Quoted threadId={threadId} post={post} />
      {text !== null && <LinkedText text={text} />}
    </>
  );
}

function Quoted({ threadId, post: { quoted } }: PostWordsProps) {
  const { t } = useTranslation("discussion");
  if (!quoted) return null;
  const { number, author, excerpt } = quoted;
  return (
    <blockquote className="quoted">
      <p className="small">
        <a href={`${postPagePath(threadId, number)}#${postAnchor(number)}`}>
          {t("post.quote", { name: author ?? t("post.left"), number })}
        </a>
      </p>
      <p className={excerpt === null ? "muted" : "plain-text"}>{excerpt ?? t("post.quoteGone")}</p>
    </blockquote>
  );
}
