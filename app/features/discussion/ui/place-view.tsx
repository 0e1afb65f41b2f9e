import type { SubmissionResult } from "@conform-to/react";
import { lessonPath, modulePath } from "~/features/catalogue";
import { Crumbs } from "~/ui/crumbs";
import { EmptyState } from "~/ui/empty-state";
import { Fold } from "~/ui/fold";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import { placePath, queuePath } from "../paths";
import type { PlacePage } from "../queries/get-place-page.server";
import { ListPages } from "./list-pages";
import { ThreadForm } from "./thread-form";
import { ThreadList } from "./thread-list";

interface PlaceViewProps {
  title: string;
  page: PlacePage;
  at: number;
  pageCount: number;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** What one circle says about a lesson or a module, and the form to begin. */
export function PlaceView({ title, page, at, pageCount, lastResult }: PlaceViewProps) {
  const { t } = useTranslation("discussion");
  const { place, circle, threads, canWrite, canModerate } = page;
  const path = placePath(paramsOf(place), circle.key);
  const form = <ThreadForm circle={circle.key} lastResult={lastResult} />;
  const prompts = place.lessonSlug ? [] : place.prompts;
  return (
    <Main width="column">
      <PageHead title={title} crumbs={<PlaceCrumbs place={place} here={title} />} lead={t("place.lead")}>
        <p className="small muted">
          {circle.title ? t("place.circle", { title: circle.title }) : t("place.open")}
        </p>
      </PageHead>
      {lastResult && (
        <Section heading={t("begin.title")} first>
          {form}
        </Section>
      )}
      <OtherCircles page={page} />
      {prompts.length > 0 && (
        <Fold summary={t("place.prompts")}>
          <ul lang={place.language}>
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Section
        heading={t("place.threads")}
        action={canModerate ? <a href={queuePath}>{t("queue.title")}</a> : undefined}
      >
        {threads.length === 0 ? (
          <EmptyState title={t("place.none")}>{canWrite && t("place.noneText")}</EmptyState>
        ) : (
          <ThreadList label={t("place.threads")} threads={threads} />
        )}
        <ListPages page={at} pageCount={pageCount} path={path} />
      </Section>
      {canWrite &&
        !lastResult &&
        (threads.length === 0 ? (
          <Section heading={t("begin.title")}>{form}</Section>
        ) : (
          <Fold summary={t("begin.title")}>{form}</Fold>
        ))}
    </Main>
  );
}

const paramsOf = ({ courseSlug, moduleSlug, lessonSlug }: PlacePage["place"]) => ({
  courseSlug,
  moduleSlug,
  ...(lessonSlug ? { lessonSlug } : {}),
});

function PlaceCrumbs({ place, here }: { place: PlacePage["place"]; here: string }) {
  const { t } = useTranslation(["discussion", "common"]);
  const { courseSlug, moduleSlug, moduleNumber, moduleTitle, lessonSlug, lessonNumber, lessonTitle } = place;
  const items = [
    {
      href: modulePath(courseSlug, moduleSlug),
      label: t("list.module", { number: moduleNumber, title: moduleTitle }),
    },
    ...(lessonSlug
      ? [
          {
            href: lessonPath(courseSlug, moduleSlug, lessonSlug),
            label: t("list.lesson", { number: lessonNumber ?? "", title: lessonTitle ?? "" }),
          },
        ]
      : []),
    { label: here },
  ];
  return <Crumbs label={t("common:nav.breadcrumbs")} items={items} />;
}

/** The circles the reader may look at, where they are several. */
function OtherCircles({ page: { place, circle, circles } }: { page: PlacePage }) {
  const { t } = useTranslation("discussion");
  if (circles.length < 2) return null;
  return (
    <nav aria-label={t("place.circles")}>
      <ul className="pager">
        {circles.map(({ key, title }) => (
          <li key={key}>
            <a href={placePath(paramsOf(place), key)} aria-current={key === circle.key ? "page" : undefined}>
              {title ?? t("place.openShort")}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
