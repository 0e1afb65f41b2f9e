import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { InviteListForm } from "~/features/identity";
import { checkList, inviteList, mayInviteList } from "~/features/identity/index.server";
import { ListForm } from "~/features/identity/ui/invite-list-form";
import { type ListReport, ListReportSection } from "~/features/identity/ui/invite-list-report";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { type FormReply, formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { inviters } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: inviters,
  load: ({ ctx, page }) => {
    mayInviteList(ctx);
    return { title: translator(page.locale)("identity:list.title") };
  },
});

export const action = formAction({
  policy: inviters,
  schema: InviteListForm,
  act: async ({ ctx, form: { intent, list, days } }) => {
    // Nothing changed, so nothing is redirected: the report is the answer, and sending it again is harmless.
    if (intent === "check") return Response.json({ ...(await checkList(ctx, list)), list, days });
    await inviteList(ctx, { list, days });
    return redirect(withNotice("/admin/people/invitations", "identity.list-invited"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ImportPeopleRoute() {
  const { t } = useTranslation(["identity", "common"]);
  const { title } = useLoaderData<typeof loader>();
  const answer = useActionData() as ListReport | FormReply | undefined;
  const report = answer && "rows" in answer ? answer : null;
  const crumbs = [{ href: "/admin/people/invitations", label: t("invitations.title") }, { label: title }];
  return (
    <Main width="narrow">
      <PageHead
        title={title}
        lead={t("list.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      {report && <ListReportSection {...report} />}
      <Section first={!report} heading={t(report ? "list.again" : "list.put")}>
        <ListForm
          list={report?.list}
          lastResult={answer && "lastResult" in answer ? answer.lastResult : undefined}
        />
      </Section>
    </Main>
  );
}
