import { type LinksFunction, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DraftParams, EditForm } from "~/features/authoring";
import { getDraft, readFormText, saveDraft, TextSetAside } from "~/features/authoring/index.server";
import { DraftForm } from "~/features/authoring/ui/draft-form";
import { DraftFrame } from "~/features/authoring/ui/draft-frame";
import authoringStyles from "~/ui/styles/authoring.css?url";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { authors } from "~/web/policy";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: authoringStyles }];

export const loader = pageLoader({
  policy: authors,
  params: DraftParams,
  load: ({ ctx, params }) => getDraft(ctx, params),
});

export const action = formAction({
  policy: authors,
  params: DraftParams,
  schema: EditForm,
  act: async ({ ctx, params: { draftId }, form }) => {
    const page = `/teach/drafts/${draftId}`;
    try {
      await saveDraft(ctx, { draftId, version: form.version }, readFormText(form));
    } catch (error) {
      if (!(error instanceof TextSetAside)) throw error;
      return redirect(
        withNotice(`/teach/drafts/${draftId}/versions/${error.versionId}`, "authoring.set-aside"),
      );
    }
    if (form.intent === "save") return redirect(withNotice(page, "authoring.saved"));
    return redirect(`/teach/drafts/${draftId}/${form.intent}`);
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function DraftRoute() {
  const draft = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <DraftFrame draft={draft} page="edit">
      <DraftForm draft={draft} lastResult={lastResult} />
    </DraftFrame>
  );
}
