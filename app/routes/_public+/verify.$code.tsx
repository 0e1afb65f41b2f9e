import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MatchForm as MatchFormSchema, printedCode, VerifyParams } from "~/features/certificates";
import { matchName, verifyCertificate } from "~/features/certificates/index.server";
import { CertificateRecord } from "~/features/certificates/ui/certificate-record";
import { type MatchAnswer, MatchForm } from "~/features/certificates/ui/match-form";
import { UnknownCode } from "~/features/certificates/ui/unknown-code";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { type FormReply, formAction, pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: anyone,
  params: VerifyParams,
  load: async ({ ctx, params, page }) => {
    const certificate = await verifyCertificate(ctx, { code: params.code, ip: page.ip });
    const title = translator(page.locale)(
      certificate ? "certificates:record.title" : "certificates:check.unknownTitle",
    );
    return data({ title, certificate }, certificate ? 200 : 404);
  },
});

export const action = formAction({
  policy: anyone,
  params: VerifyParams,
  schema: MatchFormSchema,
  act: async ({ ctx, params, form, page }) => {
    const { matches } = await matchName(ctx, { code: params.code, name: form.name, ip: page.ip });
    // why no redirect: an address that says "the name matches" could be handed on with a forged paper.
    return data<{ answer: MatchAnswer }>({ answer: { name: form.name, matches } }) as unknown as Response;
  },
});

/** Whoever has the code finds the page; search engines do not. */
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  ...pageTitle(page?.title),
  { name: "robots", content: "noindex, nofollow" },
];

export default function VerifyCodeRoute() {
  const { t } = useTranslation("certificates");
  const { title, certificate } = useLoaderData<typeof loader>();
  const reply = useActionData() as Partial<FormReply & { answer: MatchAnswer }> | undefined;
  if (!certificate) return <UnknownCode />;
  return (
    <Main width="column">
      <PageHead title={title} />
      <CertificateRecord certificate={certificate} />
      {certificate.name === null && (
        <Section heading={t("match.title")} intro={t("match.intro")}>
          <MatchForm
            action={`/verify/${printedCode(certificate.code)}`}
            lastResult={reply?.lastResult}
            answer={reply?.answer}
          />
        </Section>
      )}
    </Main>
  );
}
