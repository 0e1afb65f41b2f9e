import { type LinksFunction, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DraftVersionParams, MergeForm } from "~/features/authoring";
import { getBothTexts, mergeVersion } from "~/features/authoring/index.server";
import { BothTextsView } from "~/features/authoring/ui/both-texts";
import { DraftFrame } from "~/features/authoring/ui/draft-frame";
import { RefusedAct } from "~/features/peer-review/ui/refused-act";
import authoringStyles from "~/ui/styles/authoring.css?url";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { authors } from "~/web/policy";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: authoringStyles }];

export const loader = pageLoader({
  policy: authors,
  params: DraftVersionParams,
  load: ({ ctx, params }) => getBothTexts(ctx, params),
});

export const action = formAction({
  policy: authors,
  params: DraftVersionParams,
  schema: MergeForm,
  act: async ({ ctx, params, form }) => {
    const page = `/teach/drafts/${params.draftId}`;
    if (form.intent === "theirs") return redirect(withNotice(page, "authoring.left"));
    await mergeVersion(ctx, { ...form, ...params });
    return redirect(withNotice(page, "authoring.settled"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function BothTextsRoute() {
  const both = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <DraftFrame draft={both} page="both">
      <RefusedAct lastResult={lastResult} />
      <BothTextsView both={both} />
    </DraftFrame>
  );
}
