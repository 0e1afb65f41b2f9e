import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ConsentForm } from "~/features/consents";
import { answerConsent, getConsents } from "~/features/consents/index.server";
import { ConsentHistory } from "~/features/consents/ui/consent-history";
import { ConsentQuestion } from "~/features/consents/ui/consent-question";
import { translator } from "~/platform/i18n/i18n.server";
import { Callout } from "~/ui/callout";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { useMessages } from "~/web/page-context";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: signedIn,
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("consents:title"),
    ...(await getConsents(ctx)),
  }),
});

export const action = formAction({
  policy: signedIn,
  schema: ConsentForm,
  act: async ({ ctx, form }) => {
    await answerConsent(ctx, form);
    return redirect(
      withNotice("/account/consents", form.answer === "yes" ? "consents.given" : "consents.taken-back"),
    );
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ConsentsRoute() {
  const { t } = useTranslation(["consents", "identity", "common"]);
  const messages = useMessages();
  const { title, consents, history, isProtected } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.lastResult.error?.[""]?.[0];
  const crumbs = [{ href: "/account", label: t("identity:account.title") }, { label: title }];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={t("lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      >
        {isProtected && <p>{t("protectedNote")}</p>}
      </PageHead>
      {problem && (
        <Callout tone="bad" role="alert">
          <p>{messages(problem)}</p>
        </Callout>
      )}
      {consents.map((consent, index) => (
        <ConsentQuestion key={consent.kind} consent={consent} first={index === 0} />
      ))}
      <div className="section">
        <ConsentHistory history={history} />
      </div>
    </Main>
  );
}
