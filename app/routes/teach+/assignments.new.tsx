import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ScheduleForm } from "~/features/assignments";
import { listSchedulable, scheduleBySchoolClock } from "~/features/assignments/index.server";
import { ScheduleForm as Form } from "~/features/assignments/ui/schedule-form";
import { translator } from "~/platform/i18n/i18n.server";
import { cityOf } from "~/shared/dates";
import { ButtonLink } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { EmptyState } from "~/ui/empty-state";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { instructors } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: instructors,
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("assignments:schedule.title"),
    schedulable: await listSchedulable(ctx),
  }),
});

export const action = formAction({
  policy: instructors,
  schema: ScheduleForm,
  act: async ({ ctx, form }) => {
    const { id } = await scheduleBySchoolClock(ctx, form);
    return redirect(withNotice(`/teach/assignments/${id}`, "assignments.scheduled"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ScheduleRoute() {
  const { t } = useTranslation(["assignments", "common"]);
  const { title, schedulable } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const crumbs = [{ href: "/teach", label: t("common:nav.teach") }, { label: title }];
  const choices = schedulable.map(({ cohortId, briefSlug, cohortTitle, briefTitle }) => ({
    value: `${cohortId} ${briefSlug}`,
    label: t("schedule.option", { school: cohortTitle, brief: briefTitle }),
  }));
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={t("schedule.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      {choices.length > 0 ? (
        <Form choices={choices} city={cityOf(schedulable[0]?.timeZone ?? "")} lastResult={lastResult} />
      ) : (
        <EmptyState
          title={t("schedule.none")}
          action={<ButtonLink href="/teach">{t("common:nav.teach")}</ButtonLink>}
        >
          {t("schedule.noneText")}
        </EmptyState>
      )}
    </Main>
  );
}
