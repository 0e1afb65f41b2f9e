import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { KosovoFootnote } from "~/features/cohorts/ui/kosovo-footnote";
import { ModerationForm, TaughtAssignmentParams } from "~/features/peer-review";
import { allocateReviews, getModerationBoard, releaseGrades } from "~/features/peer-review/index.server";
import { BoardActs, ImpossibleReviews } from "~/features/peer-review/ui/board-acts";
import { BoardTable } from "~/features/peer-review/ui/board-table";
import { RefusedAct } from "~/features/peer-review/ui/refused-act";
import { ReviewGraph } from "~/features/peer-review/ui/review-graph";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { instructors } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: instructors,
  params: TaughtAssignmentParams,
  load: ({ ctx, params }) => getModerationBoard(ctx, params.assignmentId),
});

export const action = formAction({
  policy: instructors,
  params: TaughtAssignmentParams,
  schema: ModerationForm,
  act: async ({ ctx, params, form }) => {
    const page = `/teach/assignments/${params.assignmentId}`;
    if (form.intent === "release") {
      await releaseGrades(ctx, params);
      return redirect(withNotice(page, "peer-review.released"));
    }
    const { added, staffReviewsNeeded } = await allocateReviews(ctx, {
      ...params,
      acceptGaps: form.acceptGaps === "yes",
    });
    const nobody = staffReviewsNeeded > 0 ? "peer-review.not-allocated" : "peer-review.nothing-to-allocate";
    return redirect(withNotice(page, added > 0 ? "peer-review.allocated" : nobody));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ModerationRoute() {
  const { t } = useTranslation(["peer-review", "common"]);
  const board = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const { title, cohortTitle: cohort, drafts, works } = board;
  const crumbs = [{ href: "/teach", label: t("board.crumb") }, { label: title }];
  return (
    <Main>
      <PageHead
        title={title}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
        lead={t("board.lead", { cohort, count: works.length, drafts })}
      />
      <RefusedAct lastResult={lastResult} />
      <ImpossibleReviews run={board.lastRun} />
      <BoardActs board={board} />
      <Section heading={t("board.works")}>
        <BoardTable works={works} />
      </Section>
      <ReviewGraph works={works} />
      <KosovoFootnote countries={works.map(({ country }) => country ?? "")} />
    </Main>
  );
}
