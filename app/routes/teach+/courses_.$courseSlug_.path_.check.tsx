import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NoFields, PathParams, PathSearch, rulesPath } from "~/features/enrolment";
import { askForEvaluation, previewEvaluation } from "~/features/enrolment/index.server";
import { PreviewList } from "~/features/enrolment/ui/teach-path/preview-list";
import { translator } from "~/platform/i18n/i18n.server";
import { Button } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { instructors } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: instructors,
  params: PathParams,
  search: PathSearch,
  load: async ({ ctx, params, search, page }) => ({
    title: translator(page.locale)("enrolment:teach.checkTitle"),
    ...params,
    preview: await previewEvaluation(ctx, { ...params, cohortSlug: search.school ?? null }),
  }),
});

/** "Look at everybody again." */
export const action = formAction({
  policy: instructors,
  params: PathParams,
  schema: NoFields,
  act: async ({ ctx, params }) => {
    await askForEvaluation(ctx, params);
    return redirect(withNotice(rulesPath(params.courseSlug), "enrolment.evaluating"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function CheckRoute() {
  const { t } = useTranslation(["enrolment", "common"]);
  const { title, courseSlug, preview } = useLoaderData<typeof loader>();
  const crumbs = [
    { href: "/teach", label: t("common:nav.teach") },
    { href: rulesPath(courseSlug), label: t("teach.crumb") },
    { label: title },
  ];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={t("teach.checkLead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <div className="stack-l">
        <PreviewList preview={preview} />
        <form method="post">
          <Button variant="primary">{t("teach.again")}</Button>
        </form>
      </div>
    </Main>
  );
}
