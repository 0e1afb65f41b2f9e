import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import { discussionsPath, queuePath } from "../paths";
import type { MyDiscussions } from "../queries/list-discussions.server";
import { ListPages } from "./list-pages";
import { ThreadList } from "./thread-list";

interface MyDiscussionsViewProps {
  title: string;
  mine: MyDiscussions;
  page: number;
  pageCount: number;
}

/** Everything that is talked about in one's own circles, and whether a mail tells of it. */
export function MyDiscussionsView({ title, mine, page, pageCount }: MyDiscussionsViewProps) {
  const { t } = useTranslation("discussion");
  const { threads, wantsDigest, canWrite, isModerator } = mine;
  return (
    <Main width="column">
      <PageHead title={title} lead={t("mine.lead")}>
        {isModerator && (
          <p>
            <a href={queuePath}>{t("mine.queue")}</a>
          </p>
        )}
      </PageHead>
      <Section heading={t("place.threads")} first>
        {threads.length === 0 ? (
          <EmptyState title={t("mine.none")}>{t("mine.noneText")}</EmptyState>
        ) : (
          <ThreadList label={t("place.threads")} threads={threads} showsPlace />
        )}
        <ListPages page={page} pageCount={pageCount} path={discussionsPath} />
        {canWrite && threads.some(({ unread }) => unread > 0) && (
          <Wish intent="read-all" label={t("mine.readAll")} />
        )}
      </Section>
      <Section heading={t("mine.mail")}>
        <p>{t(wantsDigest ? "mine.mailOn" : "mine.mailOff")}</p>
        {canWrite && (
          <Wish
            intent={wantsDigest ? "digest-off" : "digest-on"}
            label={t(wantsDigest ? "mine.turnOff" : "mine.turnOn")}
          />
        )}
      </Section>
    </Main>
  );
}

/** One button, one wish. */
function Wish({ intent, label }: { intent: string; label: string }) {
  return (
    <form method="post" action={discussionsPath} className="kept">
      <input type="hidden" name="intent" value={intent} />
      <Button>{label}</Button>
    </form>
  );
}
