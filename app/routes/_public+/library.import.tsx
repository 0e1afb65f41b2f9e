import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { receiveList } from "~/features/library/index.server";
import { ListForm } from "~/features/library/ui/list-form";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { librarians } from "~/web/policy";
import { useTranslation } from "~/web/translation";
import { uploadAction } from "~/web/upload-action.server";

const MAX_LIST_BYTES = 2 * 1024 ** 2;

export const loader = pageLoader({
  policy: librarians,
  load: ({ page }) => ({ title: translator(page.locale)("library:import.title") }),
});

export const action = uploadAction({
  policy: librarians,
  params: z.object({}),
  maxBytes: MAX_LIST_BYTES,
  // There is one library, and whoever gets here may add to it.
  place: async () => null,
  act: async ({ ctx, upload }) => {
    const { id } = await receiveList(ctx, upload.bytes);
    return redirect(`/library/import/${id}`);
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ImportListRoute() {
  const { t } = useTranslation(["library", "common"]);
  const { title } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const crumbs = [{ href: "/library", label: t("title") }, { label: title }];
  return (
    <Main width="narrow">
      <PageHead
        title={title}
        lead={t("import.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <ListForm lastResult={lastResult} />
    </Main>
  );
}
