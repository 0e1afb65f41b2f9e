import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { administrators } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: administrators,
  load: ({ page }) => ({ title: translator(page.locale)("identity:admin.title") }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

const PLACES = [
  { href: "/admin/people", title: "admin.people", text: "admin.peopleText" },
  { href: "/admin/cohorts", title: "admin.cohorts", text: "admin.cohortsText" },
  { href: "/teach", title: "admin.teach", text: "admin.teachText" },
] as const;

export default function AdminRoute() {
  const { t } = useTranslation("identity");
  const { title } = useLoaderData<typeof loader>();
  return (
    <Main width="narrow">
      <PageHead title={title} lead={t("admin.lead")} />
      <RuleList label={title}>
        {PLACES.map((place) => (
          <RuleItem key={place.href}>
            <a href={place.href}>{t(place.title)}</a>
            <p className="small muted">{t(place.text)}</p>
          </RuleItem>
        ))}
      </RuleList>
    </Main>
  );
}
