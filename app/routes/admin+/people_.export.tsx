import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PeopleFilters } from "~/features/identity";
import { getPeopleExport } from "~/features/identity/index.server";
import { peopleQuery } from "~/features/identity/ui/people-query";
import { translator } from "~/platform/i18n/i18n.server";
import { Button, ButtonLink } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { FormActions } from "~/ui/form-actions";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { administrators } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: administrators,
  search: PeopleFilters,
  load: async ({ ctx, search, page }) => ({
    title: translator(page.locale)("identity:export.title"),
    filters: search,
    ...(await getPeopleExport(ctx, search)),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

/** Asked before the list leaves the house: the file itself comes from the form, so that no link ever makes one. */
export default function PeopleExportRoute() {
  const { t } = useTranslation(["identity", "common"]);
  const { title, total, more, filters } = useLoaderData<typeof loader>();
  const back = `/admin/people${peopleQuery(filters)}`;
  const crumbs = [{ href: back, label: t("people.title") }, { label: title }];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={more ? t("export.leadMore") : t("export.lead", { count: total })}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <form method="post" action={`/admin/people.csv${peopleQuery(filters)}`} className="stack">
        <p>{t("export.holds")}</p>
        <p>{t("export.logged")}</p>
        {Object.entries(filters).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value ?? ""} />
        ))}
        <FormActions>
          <Button icon="download" variant="primary">
            {t("export.submit")}
          </Button>
          <ButtonLink variant="quiet" href={back}>
            {t("common:actions.back")}
          </ButtonLink>
        </FormActions>
      </form>
    </Main>
  );
}
