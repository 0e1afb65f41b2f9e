import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CheckForm as CheckFormSchema, printedCode } from "~/features/certificates";
import { CheckForm } from "~/features/certificates/ui/check-form";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: anyone,
  load: ({ page }) => ({ title: translator(page.locale)("certificates:check.title") }),
});

export const action = formAction({
  policy: anyone,
  schema: CheckFormSchema,
  act: async ({ form }) => redirect(`/verify/${printedCode(form.code)}`),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function VerifyRoute() {
  const { t } = useTranslation("certificates");
  const { title } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <Main width="column">
      <PageHead title={title} lead={t("check.lead")} />
      <CheckForm lastResult={lastResult} />
    </Main>
  );
}
