import { RuleItem, RuleList } from "~/ui/rule-list";
import { Tag, Tags } from "~/ui/tag";
import { useTranslation } from "~/web/translation";
import { threadPath } from "../paths";
import type { ListedThread, ThreadWhere } from "../queries/list-threads.server";
import { useMoment } from "./moment";

interface ThreadListProps {
  label: string;
  threads: readonly ListedThread[];
  /** Names the place of each: on pages about several. */
  showsPlace?: boolean;
}

/** Threads one under the other: what each is about, how much was said, what is new. */
export function ThreadList({ label, threads, showsPlace = false }: ThreadListProps) {
  return (
    <RuleList label={label}>
      {threads.map((thread) => (
        <ThreadItem key={thread.id} thread={thread} showsPlace={showsPlace} />
      ))}
    </RuleList>
  );
}

function ThreadItem({ thread, showsPlace }: { thread: ListedThread; showsPlace: boolean }) {
  const { t } = useTranslation("discussion");
  const say = useMoment();
  const { id, title, author, replies, unread, isAnswered, isLocked, lastPostAt, where } = thread;
  const facts = [
    t("list.by", { name: author ?? t("post.left") }),
    t("list.replies", { count: replies }),
    t("list.last", { moment: say(lastPostAt) }),
  ];
  return (
    <RuleItem>
      <h3 className="h-s">
        <a href={threadPath(id)}>{title ?? t("list.noTitle")}</a>
      </h3>
      {showsPlace && <PlaceOf where={where} />}
      <p className="small muted">{facts.join(" · ")}</p>
      {(unread > 0 || isAnswered || isLocked) && (
        <Tags>
          {unread > 0 && <Tag tone="accent">{t("list.unread", { count: unread })}</Tag>}
          {isAnswered && (
            <Tag tone="good" icon="check">
              {t("list.answered")}
            </Tag>
          )}
          {isLocked && <Tag icon="lock">{t("list.locked")}</Tag>}
        </Tags>
      )}
    </RuleItem>
  );
}

function PlaceOf({ where }: { where: ThreadWhere }) {
  const { t } = useTranslation("discussion");
  const { lessonNumber, lessonTitle, moduleNumber, moduleTitle, cohortTitle, courseTitle } = where;
  const place = lessonNumber
    ? t("list.lesson", { number: lessonNumber, title: lessonTitle ?? "" })
    : t("list.module", { number: moduleNumber, title: moduleTitle });
  return <p className="small">{[place, cohortTitle ?? courseTitle].join(" · ")}</p>;
}
