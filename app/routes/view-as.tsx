import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ViewAsForm as ViewAsSchema, ViewAsSearch } from "~/features/identity";
import { getPersonToView, startViewAs, stopViewAs } from "~/features/identity/index.server";
import { ViewAsForm } from "~/features/identity/ui/view-as/view-as-form";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { administrators, viewing } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: administrators,
  search: ViewAsSearch,
  load: async ({ ctx, search, page }) => {
    const person = await getPersonToView(ctx, search.person ?? "");
    return { title: translator(page.locale)("identity:viewAs.title", { name: person.name }), person };
  },
});

export const action = formAction({
  policy: viewing,
  schema: ViewAsSchema,
  act: async ({ ctx, form }) => {
    if (form.intent === "start") {
      await startViewAs(ctx, form);
      return redirect("/learn");
    }
    const { userId } = await stopViewAs(ctx);
    return redirect(withNotice(`/admin/people/${userId}`, "identity.view-as-ended"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ViewAsRoute() {
  const { t } = useTranslation("identity");
  const { title, person } = useLoaderData<typeof loader>();
  return (
    <Main width="narrow">
      <PageHead title={title} lead={t("viewAs.lead")} />
      <ViewAsForm userId={person.userId} lastResult={useActionData<typeof action>()?.lastResult} />
    </Main>
  );
}
