import { Tag, Tags } from "~/ui/tag";
import { useTranslation } from "~/web/translation";
import type { PostView } from "../queries/read-posts.server";
import { Moment } from "./moment";

interface PostHeadProps {
  post: PostView;
  isNew?: boolean;
  isAnswer?: boolean;
}

/** Who wrote a post and when. Of somebody under protection the name is their alias; there is no other here. */
export function PostHead({ post, isNew = false, isAnswer = false }: PostHeadProps) {
  const { t } = useTranslation("discussion");
  const { author, isByStaff, isOwn, createdAt, editedAt } = post;
  return (
    <header className="post-head">
      <p>
        <strong>{author ?? t("post.left")}</strong>{" "}
        {isOwn && <span className="muted">({t("post.you")})</span>}
        <br />
        <span className="small muted">
          <Moment at={createdAt} />
          {editedAt && ` · ${t("post.edited")}`}
        </span>
      </p>
      {(isByStaff || isNew || isAnswer) && (
        <Tags>
          {isAnswer && (
            <Tag tone="good" icon="check">
              {t("post.answer")}
            </Tag>
          )}
          {isByStaff && <Tag>{t("post.staff")}</Tag>}
          {isNew && <Tag tone="accent">{t("post.new")}</Tag>}
        </Tags>
      )}
    </header>
  );
}
