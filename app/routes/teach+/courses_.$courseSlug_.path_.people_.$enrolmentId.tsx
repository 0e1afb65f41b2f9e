import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DecisionForm, MemberParams, memberPath, rulesPath } from "~/features/enrolment";
import { decideForMember, getMember } from "~/features/enrolment/index.server";
import { MemberPageView } from "~/features/enrolment/ui/teach-path/member-page";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { instructors } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: instructors,
  params: MemberParams,
  load: ({ ctx, params }) => getMember(ctx, params),
});

const NOTICE = {
  decide: "enrolment.overridden",
  "take-back": "enrolment.takenBack",
  group: "enrolment.groupSaved",
} as const;

export const action = formAction({
  policy: instructors,
  params: MemberParams,
  schema: DecisionForm,
  act: async ({ ctx, params: { courseSlug, enrolmentId }, form }) => {
    await decideForMember(ctx, { enrolmentId, decision: form });
    return redirect(withNotice(memberPath(courseSlug, enrolmentId), NOTICE[form.intent]));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.name);

export default function MemberRoute() {
  const { t } = useTranslation(["enrolment", "common"]);
  const member = useLoaderData<typeof loader>();
  const { courseSlug, courseTitle, name } = member;
  const crumbs = [
    { href: "/teach", label: t("common:nav.teach") },
    { href: rulesPath(courseSlug), label: t("teach.crumb") },
    { href: memberPath(courseSlug), label: t("teach.peopleTitle") },
    { label: name },
  ];
  return (
    <Main width="column">
      <PageHead
        title={name}
        lead={courseTitle}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <MemberPageView member={member} lastResult={useActionData<typeof action>()?.lastResult} />
    </Main>
  );
}
