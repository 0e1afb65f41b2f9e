import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { canKeepLibrary, citationTags, EntryForm, EntryParams, entryPath } from "~/features/library";
import { getEntry, retireResource } from "~/features/library/index.server";
import { EntryPage } from "~/features/library/ui/entry-page";
import { KeeperTools } from "~/features/library/ui/keeper-tools";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { anyone, librarians } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: anyone,
  params: EntryParams,
  load: async ({ ctx, params }) => ({
    entry: await getEntry(ctx, params),
    isKeeper: canKeepLibrary(ctx.actor),
  }),
});

export const action = formAction({
  policy: librarians,
  params: EntryParams,
  schema: EntryForm,
  act: async ({ ctx, params: { slug }, form: { intent, version } }) => {
    const retired = intent === "retire";
    await retireResource(ctx, { slug, version, retired });
    return redirect(withNotice(entryPath(slug), retired ? "library.retired" : "library.restored"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        ...pageTitle(data.entry.draft.csl.title),
        ...citationTags(data.entry.draft),
        ...(data.entry.isRetired ? [{ name: "robots", content: "noindex" }] : []),
      ]
    : pageTitle(undefined);

export default function EntryRoute() {
  const { t } = useTranslation(["library", "common"]);
  const { entry, isKeeper } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const { title } = entry.draft.csl;
  return (
    <Main>
      <PageHead
        title={title}
        lang={entry.draft.languages[0]}
        lead={entry.credit}
        crumbs={
          <Crumbs
            label={t("common:nav.breadcrumbs")}
            items={[{ href: "/library", label: t("title") }, { label: title }]}
          />
        }
      />
      <EntryPage entry={entry} />
      {isKeeper && <KeeperTools {...entry} lastResult={lastResult} />}
    </Main>
  );
}
