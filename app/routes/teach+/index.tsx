import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countReported } from "~/features/discussion/index.server";
import { ReportsNeed } from "~/features/discussion/ui/reports-need";
import { listTaughtAssignments } from "~/features/peer-review/index.server";
import { NeedList } from "~/features/peer-review/ui/need-list";
import { TaughtTable } from "~/features/peer-review/ui/taught-table";
import { translator } from "~/platform/i18n/i18n.server";
import { ButtonLink } from "~/ui/button";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { instructors } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: instructors,
  load: async ({ ctx, page }) => {
    const [assignments, reported] = await Promise.all([listTaughtAssignments(ctx), countReported(ctx)]);
    return { title: translator(page.locale)("peer-review:teach.title"), assignments, reported };
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function TeachRoute() {
  const { t } = useTranslation(["peer-review", "assignments", "authoring", "discussion"]);
  const { title, assignments, reported } = useLoaderData<typeof loader>();
  return (
    <Main>
      <PageHead
        title={title}
        aside={<ButtonLink href="/teach/courses">{t("authoring:courses.title")}</ButtonLink>}
      />
      <Section first heading={t("teach.needs")}>
        <NeedList assignments={assignments}>{reported.count > 0 && <ReportsNeed {...reported} />}</NeedList>
      </Section>
      <Section
        heading={t("teach.assignments")}
        action={<a href="/teach/assignments/new">{t("assignments:schedule.title")}</a>}
      >
        <TaughtTable assignments={assignments} />
      </Section>
      <p className="section">
        <a href="/teach/discussions">{t("discussion:queue.title")}</a>
        {" · "}
        <a href="/teach/pool">{t("pool.title")}</a>
      </p>
    </Main>
  );
}
