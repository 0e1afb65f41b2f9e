import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AnswerForm, SchoolParams } from "~/features/cohorts";
import {
  acceptOffer,
  declineOffer,
  getOwnApplication,
  nameEmergencyContact,
  withdraw,
} from "~/features/cohorts/index.server";
import { OwnAnswer } from "~/features/cohorts/ui/applications/own-answer";
import { OwnDecision, OwnFacts } from "~/features/cohorts/ui/applications/own-state";
import { SentAnswers } from "~/features/cohorts/ui/applications/sent-answers";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: signedIn,
  params: SchoolParams,
  load: async ({ ctx, params, page }) => {
    const application = await getOwnApplication(ctx, params.schoolSlug);
    if (application.state === "draft") throw redirect(`/schools/${params.schoolSlug}/apply`);
    return { title: translator(page.locale)("cohorts:own.title"), application };
  },
});

export const action = formAction({
  policy: signedIn,
  params: SchoolParams,
  schema: AnswerForm,
  act: async ({ ctx, params: { schoolSlug }, form }) => {
    const back = (notice: string) =>
      redirect(withNotice(`/schools/${schoolSlug}/application`, `cohorts.${notice}`));
    switch (form.intent) {
      case "accept":
        await acceptOffer(ctx, { schoolSlug });
        return back("offer-accepted");
      case "decline":
        await declineOffer(ctx, { schoolSlug, reason: form.reason });
        return back("offer-declined");
      case "withdraw":
        await withdraw(ctx, { schoolSlug });
        return back("withdrawn");
      case "emergency-contact":
        await nameEmergencyContact(ctx, { schoolSlug, contact: form.contact });
        return back("contact-saved");
    }
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ApplicationRoute() {
  const { t } = useTranslation("cohorts");
  const { t: common } = useTranslation("common");
  const { title, application } = useLoaderData<typeof loader>();
  const { school, state, offerExpiresAt, answers } = application;
  const at = useSchoolTime(school.timeZone);
  const crumbs = [
    { href: "/schools", label: t("school.crumb") },
    { href: `/schools/${school.slug}`, label: school.title },
    { label: title },
  ];
  return (
    <Main width="column">
      <PageHead
        title={t(`own.states.${state}`)}
        lead={t(`own.leads.${state}`, { date: offerExpiresAt ? at(offerExpiresAt) : "" })}
        crumbs={<Crumbs label={common("nav.breadcrumbs")} items={crumbs} />}
      />
      <OwnFacts application={application} />
      <OwnDecision application={application} />
      <OwnAnswer application={application} lastResult={useActionData<typeof action>()?.lastResult} />
      <Section heading={t("own.answers")}>
        <SentAnswers answers={answers} />
      </Section>
    </Main>
  );
}
