import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ModuleRulesForm, ModuleRulesParams, PathSearch, rulesPath } from "~/features/enrolment";
import { getModuleRules, previewModuleRules, saveModuleRulesForm } from "~/features/enrolment/index.server";
import { ModuleRulesView } from "~/features/enrolment/ui/teach-path/module-rules";
import { translator } from "~/platform/i18n/i18n.server";
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
  params: ModuleRulesParams,
  search: PathSearch,
  load: async ({ ctx, params, search, page }) => {
    const school = search.school ?? null;
    const rules = await getModuleRules(ctx, { ...params, cohortSlug: school, timeZone: page.timeZone });
    const title = translator(page.locale)("enrolment:teach.form.title", { number: rules.module.number });
    return { title, school, rules };
  },
});

/** "Look who would change" answers with the same form; "Save" makes a version. */
export const action = formAction({
  policy: instructors,
  params: ModuleRulesParams,
  schema: ModuleRulesForm,
  act: async ({ ctx, params, form, page, request }) => {
    const school = PathSearch.parse({
      school: new URL(request.url).searchParams.get("school") ?? undefined,
    }).school;
    const place = { ...params, cohortSlug: school ?? null, timeZone: page.timeZone };
    if (form.intent === "check")
      return data({ preview: await previewModuleRules(ctx, place, form), sent: form }) as unknown as Response;
    const { isNew } = await saveModuleRulesForm(ctx, place, form);
    const notice = isNew ? "enrolment.rulesSaved" : "enrolment.rulesSame";
    return redirect(withNotice(rulesPath(params.courseSlug, school ?? null), notice));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.title);

export default function ModuleRulesRoute() {
  const { t } = useTranslation(["enrolment", "common"]);
  const { title, school, rules } = useLoaderData<typeof loader>();
  const reply = useActionData() as Parameters<typeof ModuleRulesView>[0]["reply"];
  const crumbs = [
    { href: "/teach", label: t("common:nav.teach") },
    { href: rulesPath(rules.courseSlug, school), label: t("teach.crumb") },
    { label: title },
  ];
  return (
    <Main width="column">
      <PageHead
        title={`${title}: ${rules.module.title}`}
        lead={t("teach.form.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <ModuleRulesView rules={rules} reply={reply} />
    </Main>
  );
}
