import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listOwnAssignments } from "~/features/assignments/index.server";
import { AssignmentList } from "~/features/assignments/ui/assignment-list";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: signedIn,
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("assignments:list.title"),
    assignments: await listOwnAssignments(ctx),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function AssignmentsRoute() {
  const { t } = useTranslation("assignments");
  const { title, assignments } = useLoaderData<typeof loader>();
  return (
    <Main width="narrow">
      <PageHead title={title} lead={t("list.lead")} />
      <AssignmentList assignments={assignments} />
    </Main>
  );
}
