import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MailsSearch, NothingForm } from "~/features/administration";
import { MailsFilter } from "~/features/administration/ui/mails-filter";
import { MailsTable } from "~/features/administration/ui/mails-table";
import { TestMail } from "~/features/administration/ui/test-mail";
import { findTestMail, listMails, MAILS_PER_PAGE, sendTestMail } from "~/features/mail/index.server";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { formAction, pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { administrators } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: administrators,
  search: MailsSearch,
  load: async ({ ctx, search: { test, ...search }, page }) => {
    const [log, tested] = await Promise.all([
      listMails(ctx, search),
      test ? findTestMail(ctx, { mailId: test }) : null,
    ]);
    const pageCount = Math.ceil(log.total / MAILS_PER_PAGE);
    const title = translator(page.locale)("administration:mail.title");
    return { title, log, tested, search, pageCount };
  },
});

export const action = formAction({
  policy: administrators,
  schema: NothingForm,
  act: async ({ ctx }) => redirect(`/admin/mail?test=${await sendTestMail(ctx)}`),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function MailRoute() {
  const { t } = useTranslation(["administration", "common"]);
  const { title, log, tested, search, pageCount } = useLoaderData<typeof loader>();
  const crumbs = [{ href: "/admin", label: t("home.title") }, { label: title }];
  const hrefFor = (page: number) => {
    const named = Object.entries({ ...search, page: page > 1 ? String(page) : "" });
    return `/admin/mail?${new URLSearchParams(named.filter((pair): pair is [string, string] => Boolean(pair[1])))}`;
  };
  return (
    <Main>
      <PageHead
        title={title}
        lead={t("mail.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <TestMail test={tested} lastResult={useActionData<typeof action>()?.lastResult} />
      <Section heading={t("mail.log")}>
        <MailsFilter search={search.search} state={search.state} />
        <MailsTable {...log} />
        <Pagination
          label={t("mail.pages")}
          page={search.page}
          pageCount={pageCount}
          hrefFor={hrefFor}
          previousLabel={t("mail.previous")}
          nextLabel={t("mail.next")}
        />
      </Section>
    </Main>
  );
}
