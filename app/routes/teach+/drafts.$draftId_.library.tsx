import { type LinksFunction, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DraftParams, TakeWorkForm, WorkSearch } from "~/features/authoring";
import { citeSource, findLibraryWorks } from "~/features/authoring/index.server";
import { DraftFrame } from "~/features/authoring/ui/draft-frame";
import { LibraryWorks } from "~/features/authoring/ui/library-works";
import { RefusedAct } from "~/features/peer-review/ui/refused-act";
import authoringStyles from "~/ui/styles/authoring.css?url";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { authors } from "~/web/policy";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: authoringStyles }];

export const loader = pageLoader({
  policy: authors,
  params: DraftParams,
  search: WorkSearch,
  load: ({ ctx, params, search, page: { locale } }) =>
    findLibraryWorks(ctx, { ...params, ...search, locale }),
});

export const action = formAction({
  policy: authors,
  params: DraftParams,
  schema: TakeWorkForm,
  act: async ({ ctx, params, form }) => {
    await citeSource(ctx, { ...params, ...form });
    return redirect(withNotice(`/teach/drafts/${params.draftId}`, "authoring.cited"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function LibraryForDraftRoute() {
  const draft = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <DraftFrame draft={draft} page="library">
      <RefusedAct lastResult={lastResult} />
      <LibraryWorks draft={draft} />
    </DraftFrame>
  );
}
