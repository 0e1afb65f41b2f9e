import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PoolSearch } from "~/features/peer-review";
import { listPool, POOL_PER_PAGE } from "~/features/peer-review/index.server";
import { PoolTable } from "~/features/peer-review/ui/pool-table";
import { translator } from "~/platform/i18n/i18n.server";
import { ButtonLink } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { FilterBar } from "~/ui/filter-bar";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { TextField } from "~/ui/text-field";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { instructors } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: instructors,
  search: PoolSearch,
  load: async ({ ctx, search: { q, page: at }, page: { locale } }) => {
    const pool = await listPool(ctx, { q, page: at });
    const pageCount = Math.ceil(pool.total / POOL_PER_PAGE);
    return { title: translator(locale)("peer-review:pool.title"), q, at, pool, pageCount };
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function PoolRoute() {
  const { t } = useTranslation(["peer-review", "common"]);
  const { title, q, at, pool, pageCount } = useLoaderData<typeof loader>();
  const hrefFor = (page: number) =>
    `/teach/pool?${new URLSearchParams({ ...(q ? { q } : {}), page: String(page) })}`;
  return (
    <Main>
      <PageHead
        title={title}
        lead={t("pool.lead")}
        crumbs={
          <Crumbs
            label={t("common:nav.breadcrumbs")}
            items={[{ href: "/teach", label: t("common:nav.teach") }, { label: title }]}
          />
        }
        aside={pool.canGive && <ButtonLink href="/admin/people/invitations">{t("pool.invite")}</ButtonLink>}
      >
        <p className="small muted">{t(pool.canGive ? "pool.howToChange" : "pool.whoChanges")}</p>
      </PageHead>
      <FilterBar label={title} submitLabel={t("pool.searchGo")}>
        <TextField id="q" name="q" label={t("pool.name")} defaultValue={q} />
      </FilterBar>
      <PoolTable pool={pool} />
      <Pagination
        label={t("common:pagination.label")}
        page={at}
        pageCount={pageCount}
        hrefFor={hrefFor}
        previousLabel={t("common:actions.previous")}
        nextLabel={t("common:actions.next")}
      />
    </Main>
  );
}
