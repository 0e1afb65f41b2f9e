import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { WrittenCourseParams } from "~/features/authoring";
import { getWrittenOutline } from "~/features/authoring/index.server";
import { OutlineTables } from "~/features/authoring/ui/outline-tables";
import { rulesPath } from "~/features/enrolment";
import { isInstructor } from "~/features/identity";
import { translationsPath } from "~/features/translation";
import { ButtonLink } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { usePageContext } from "~/web/page-context";
import { pageTitle } from "~/web/page-title";
import { authors } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: authors,
  params: WrittenCourseParams,
  load: ({ ctx, params }) => getWrittenOutline(ctx, params),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function WrittenCourseRoute() {
  const { t } = useTranslation(["authoring", "common", "enrolment", "translation"]);
  const { actor } = usePageContext();
  const outline = useLoaderData<typeof loader>();
  const page = `/teach/courses/${outline.slug}`;
  const crumbs = [{ href: "/teach/courses", label: t("courses.title") }, { label: outline.title }];
  return (
    <Main>
      <PageHead
        title={outline.title}
        lead={t("outline.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
        aside={
          <div className="row">
            <ButtonLink href={`${page}/new-lesson`}>{t("outline.newLesson")}</ButtonLink>
            <ButtonLink variant="quiet" href={translationsPath(outline.slug)}>
              {t("translation:list.title")}
            </ButtonLink>
            {isInstructor(actor) && (
              <ButtonLink variant="quiet" href={rulesPath(outline.slug)}>
                {t("enrolment:teach.title")}
              </ButtonLink>
            )}
          </div>
        }
      />
      <OutlineTables outline={outline} />
    </Main>
  );
}
