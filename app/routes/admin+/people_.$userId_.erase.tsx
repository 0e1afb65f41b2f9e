import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { EraseForRequestForm } from "~/features/privacy";
import { confirmWord, erasePerson, getErasure } from "~/features/privacy/index.server";
import { EraseForRequest } from "~/features/privacy/ui/erase-for-request";
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
  load: async ({ ctx, params: { userId } }) => ({ userId, ...(await getErasure(ctx, { userId })) }),
});

export const action = formAction({
  policy: administrators,
  params: Params,
  schema: EraseForRequestForm,
  act: async ({ ctx, params: { userId }, form: { word, reason, keepCertificates }, page }) => {
    confirmWord(page.locale, word);
    await erasePerson(ctx, { userId, keepCertificates, reason });
    return redirect(withNotice("/admin/people", "privacy.person-erased"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.name);

export default function EraseForRequestRoute() {
  const { t } = useTranslation(["privacy", "common"]);
  const { userId, name, hasCertificates } = useLoaderData<typeof loader>();
  const crumbs = [{ href: `/admin/people/${userId}`, label: name }, { label: t("erase.forRequest") }];
  return (
    <Main width="column">
      <PageHead
        title={t("erase.forRequest")}
        lead={t("erase.forRequestLead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <EraseForRequest
        hasCertificates={hasCertificates}
        lastResult={useActionData<typeof action>()?.lastResult}
      />
    </Main>
  );
}
