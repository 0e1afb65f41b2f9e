import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { PlainText } from "~/ui/plain-text";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Tag, Tags } from "~/ui/tag";
import { useTranslation } from "~/web/translation";
import { casePath, queuePath } from "../paths";
import type { ReportedPost } from "../queries/list-reported.server";
import { ListPages } from "./list-pages";
import { useMoment } from "./moment";

interface ReportedListProps {
  title: string;
  show: "waiting" | "decided";
  posts: readonly ReportedPost[];
  page: number;
  pageCount: number;
}

/** What people asked those to look at who look after their discussions. */
export function ReportedList({ title, show, posts, page, pageCount }: ReportedListProps) {
  const { t } = useTranslation("discussion");
  const waits = show === "waiting";
  return (
    <Main width="column">
      <PageHead title={title} lead={t(waits ? "queue.lead" : "queue.leadDecided")} />
      <nav aria-label={title}>
        <ul className="pager">
          {(["waiting", "decided"] as const).map((one) => (
            <li key={one}>
              <a href={`${queuePath}?show=${one}`} aria-current={one === show ? "page" : undefined}>
                {t(`queue.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {posts.length === 0 ? (
        <EmptyState level={2} title={t(waits ? "queue.none" : "queue.noneDecided")}>
          {waits && t("queue.noneText")}
        </EmptyState>
      ) : (
        <RuleList label={title}>
          {posts.map((post) => (
            <ReportedItem key={post.postId} post={post} waits={waits} />
          ))}
        </RuleList>
      )}
      <ListPages page={page} pageCount={pageCount} path={`${queuePath}?show=${show}`} />
    </Main>
  );
}

function ReportedItem({ post, waits }: { post: ReportedPost; waits: boolean }) {
  const { t } = useTranslation("discussion");
  const say = useMoment();
  const { postId, excerpt, standing, author, reasons, reports, since, where } = post;
  const facts = [
    t("queue.reports", { count: reports }),
    t(waits ? "queue.since" : "queue.on", { moment: say(since) }),
    t("list.lesson", where),
    ...(where.cohortTitle ? [where.cohortTitle] : []),
  ];
  return (
    <RuleItem
      action={
        <ButtonLink small href={casePath(postId)}>
          {t("queue.open")}
        </ButtonLink>
      }
    >
      <p>
        <strong>{author ?? t("post.left")}</strong>
      </p>
      <PlainText text={excerpt || t("case.gone")} />
      <p className="small muted">{facts.join(" · ")}</p>
      <Tags>
        {reasons.slice(0, 2).map((reason) => (
          <Tag key={reason} tone="warm">
            {t(`reasons.${reason}`)}
          </Tag>
        ))}
        {standing !== "standing" && <Tag>{t(`case.standing.${standing}`)}</Tag>}
      </Tags>
    </RuleItem>
  );
}
