import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { listKeptMails } from "~/features/mail/index.server";
import { translator } from "~/platform/i18n/i18n.server";
import { formatClock, formatDay } from "~/shared/dates";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar } from "~/ui/filter-bar";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { TextField } from "~/ui/text-field";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: anyone,
  search: z.object({ address: z.string().max(254).default("") }),
  load: async ({ ctx, search: { address }, page }) => ({
    title: translator(page.locale)("mail:mailbox.title"),
    address,
    mails: (await listKeptMails(ctx, { address })).map(({ keptAt, ...mail }) => ({
      ...mail,
      keptAt: `${formatDay(keptAt, page)}, ${formatClock(keptAt, page)}`,
    })),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function MailboxRoute() {
  const { t } = useTranslation(["mail", "common"]);
  const { title, mails, address } = useLoaderData<typeof loader>();
  return (
    <Main>
      <PageHead title={title} lead={t("mailbox.lead")} />
      <FilterBar label={t("mailbox.search")} submitLabel={t("common:actions.filter")}>
        <TextField
          id="address"
          name="address"
          label={t("mailbox.search")}
          defaultValue={address}
          width="medium"
        />
      </FilterBar>
      <DataTable
        caption={title}
        captionHidden
        rows={mails}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t("mailbox.empty")}>{t("mailbox.emptyText")}</EmptyState>}
        columns={[
          {
            key: "subject",
            header: t("mailbox.subject"),
            rowHeader: true,
            cell: ({ id, subject }) => <a href={`/dev/mailbox/${id}`}>{subject}</a>,
          },
          { key: "to", header: t("mailbox.to"), cell: ({ toAddress }) => toAddress },
          {
            key: "keptAt",
            header: t("mailbox.keptAt"),
            cell: ({ keptAt }) => <span className="nowrap">{keptAt}</span>,
          },
        ]}
      />
    </Main>
  );
}
