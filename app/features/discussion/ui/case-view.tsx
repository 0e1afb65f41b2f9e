import type { SubmissionResult } from "@conform-to/react";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { Tag } from "~/ui/tag";
import { useTranslation } from "~/web/translation";
import { postAnchor, postPagePath, queuePath } from "../paths";
import type { Case } from "../queries/get-case.server";
import type { PostView } from "../queries/read-posts.server";
import { CaseHistory } from "./case-history";
import { DecisionForm } from "./decision-form";
import { LinkedText } from "./linked-text";
import { Moment } from "./moment";
import { PostHead } from "./post-head";
import { PostWords } from "./post-words";

interface CaseViewProps {
  title: string;
  one: Case;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** A reported post as those see it who decide: its words, the thread around it, what was said and done about it. */
export function CaseView({ title, one, lastResult }: CaseViewProps) {
  const { t } = useTranslation(["discussion", "common"]);
  const author = one.author ?? t("post.left");
  const crumbs = [{ href: queuePath, label: t("queue.title") }, { label: title }];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={t("case.lead", { name: author, number: one.number })}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <Section heading={t("case.words")} first>
        <article className="post">
          <p className="row">
            <Tag tone={one.standing === "standing" ? "plain" : "warm"}>
              {t(`case.standing.${one.standing}`)}
            </Tag>
            <span className="small muted">
              <Moment at={one.createdAt} />
            </span>
          </p>
          {one.title && <h3 className="h-s">{one.title}</h3>}
          {one.text ? <LinkedText text={one.text} /> : <p className="muted">{t("case.gone")}</p>}
        </article>
      </Section>
      <Context one={one} />
      <CaseHistory one={one} />
      <DecisionForm one={one} lastResult={lastResult} />
    </Main>
  );
}

function Context({ one }: { one: Case }) {
  const { t } = useTranslation("discussion");
  const { threadId, number, before, after } = one;
  const whole = `${postPagePath(threadId, number)}#${postAnchor(number)}`;
  return (
    <Section heading={t("case.context")} action={<a href={whole}>{t("case.whole")}</a>}>
      {before.length + after.length === 0 && <p className="muted">{t("case.alone")}</p>}
      <Around heading={t("case.before")} threadId={threadId} posts={before} />
      <Around heading={t("case.after")} threadId={threadId} posts={after} />
    </Section>
  );
}

interface AroundProps {
  heading: string;
  threadId: string;
  posts: readonly PostView[];
}

function Around({ heading, threadId, posts }: AroundProps) {
  if (posts.length === 0) return null;
  return (
    <>
      <h3 className="h-s">{heading}</h3>
      {posts.map((post) => (
        <article key={post.id} className="post">
          <PostHead post={post} />
          {post.title && <p>{post.title}</p>}
          <PostWords threadId={threadId} post={post} />
        </article>
      ))}
    </>
  );
}
