import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NameVisibilityForm } from "~/features/certificates";
import {
  getCertificateConditions,
  listMyCertificates,
  setNameVisibility,
} from "~/features/certificates/index.server";
import { ConditionList } from "~/features/certificates/ui/condition-list";
import { MyCertificate } from "~/features/certificates/ui/my-certificate";
import { translator } from "~/platform/i18n/i18n.server";
import { EmptyState } from "~/ui/empty-state";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: signedIn,
  load: async ({ ctx, page }) => {
    const { certificates, openCohorts } = await listMyCertificates(ctx);
    // why the latest alone: nobody attends two schools at once, and each costs four queries.
    const [latest] = openCohorts;
    const standing = latest ? await getCertificateConditions(ctx, latest) : null;
    return { title: translator(page.locale)("certificates:mine.title"), certificates, standing };
  },
});

export const action = formAction({
  policy: signedIn,
  schema: NameVisibilityForm,
  act: async ({ ctx, form }) => {
    await setNameVisibility(ctx, form);
    const notice = form.showName ? "certificates.name-shown" : "certificates.name-hidden";
    return redirect(withNotice("/learn/certificates", notice));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function MyCertificatesRoute() {
  const { t } = useTranslation("certificates");
  const { title, certificates, standing } = useLoaderData<typeof loader>();
  return (
    <Main width="narrow">
      <PageHead title={title} lead={t("mine.lead")} />
      {certificates.length > 0 && (
        <Section heading={t("mine.list")} first>
          <RuleList>
            {certificates.map((certificate) => (
              <MyCertificate key={certificate.id} certificate={certificate} />
            ))}
          </RuleList>
        </Section>
      )}
      {standing && <ConditionList standing={standing} />}
      {!standing && certificates.length === 0 && (
        <EmptyState title={t("mine.none")} level={2}>
          {t("mine.noneText")}
        </EmptyState>
      )}
    </Main>
  );
}
