import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { MergeForm, MergeSearch } from "~/features/administration";
import { findOtherAccount, getMerge, mergeAccounts } from "~/features/administration/index.server";
import { MergeComparison } from "~/features/administration/ui/merge-comparison";
import { ConfirmMergeForm, FindAccountForm } from "~/features/administration/ui/merge-forms";
import { translator } from "~/platform/i18n/i18n.server";
import { OpaqueId } from "~/shared/ids";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { administrators } from "~/web/policy";
import { useTranslation } from "~/web/translation";

const Params = z.object({ userId: OpaqueId });

export const loader = pageLoader({
  policy: administrators,
  params: Params,
  search: MergeSearch,
  load: async ({ ctx, params, search, page }) => ({
    title: translator(page.locale)("administration:merge.title"),
    ...(await getMerge(ctx, { intoId: params.userId, fromId: search.other })),
  }),
});

export const action = formAction({
  policy: administrators,
  params: Params,
  schema: MergeForm,
  act: async ({ ctx, params: { userId }, form }) => {
    const here = `/admin/people/${userId}`;
    if (form.intent === "find")
      return redirect(`${here}/merge?other=${await findOtherAccount(ctx, form.email)}`);
    const { otherId, confirmation } = form;
    await mergeAccounts(ctx, { fromId: otherId, intoId: userId, confirmation });
    return redirect(withNotice(here, "administration.merged"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function MergeRoute() {
  const { t } = useTranslation(["administration", "common", "identity"]);
  const { title, into, from, conflicts } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const crumbs = [
    { href: "/admin/people", label: t("identity:people.title") },
    { href: `/admin/people/${into.id}`, label: into.name },
    { label: title },
  ];
  return (
    <Main width="narrow">
      <PageHead
        title={title}
        lead={t("merge.lead", { name: into.name })}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <FindAccountForm lastResult={from ? undefined : lastResult} />
      {from && <MergeComparison from={from} into={into} conflicts={conflicts} />}
      {from && conflicts.length === 0 && (
        <ConfirmMergeForm otherId={from.id} email={from.email} lastResult={lastResult} />
      )}
    </Main>
  );
}
