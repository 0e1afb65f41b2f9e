import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AuditSearch } from "~/features/audit";
import { searchAudit } from "~/features/audit/index.server";
import { AuditFilter } from "~/features/audit/ui/audit-filter";
import { auditHref } from "~/features/audit/ui/audit-query";
import { AuditTable } from "~/features/audit/ui/audit-table";
import { ChainState } from "~/features/audit/ui/chain-state";
import { DownloadAudit } from "~/features/audit/ui/download-audit";
import { translator } from "~/platform/i18n/i18n.server";
import { ButtonLink } from "~/ui/button";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { auditors } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: auditors,
  search: AuditSearch,
  load: async ({ ctx, search, page: { locale, timeZone } }) => ({
    title: translator(locale)("audit:list.title"),
    search,
    ...(await searchAudit(ctx, { search, timeZone })),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function AuditRoute() {
  const { t } = useTranslation("audit");
  const { title, search, lines, older, state } = useLoaderData<typeof loader>();
  return (
    <Main>
      <PageHead
        title={title}
        lead={t("list.lead")}
        aside={lines.length > 0 && <DownloadAudit search={search} />}
      >
        <ChainState state={state} />
      </PageHead>
      <AuditFilter {...search} />
      <AuditTable
        lines={lines}
        caption={t("list.caption")}
        empty={{ title: t("list.none"), text: t("list.noneText") }}
        mixed
      />
      <p className="row">
        {search.before && (
          <ButtonLink href={auditHref({ ...search, before: undefined })}>{t("list.newest")}</ButtonLink>
        )}
        {older && <ButtonLink href={auditHref({ ...search, before: older })}>{t("list.older")}</ButtonLink>}
      </p>
    </Main>
  );
}
