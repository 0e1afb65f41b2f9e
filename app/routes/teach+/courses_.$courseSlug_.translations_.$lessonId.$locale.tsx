import { type LinksFunction, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { partAnchor, TranslateForm, TranslateParams, translatePath } from "~/features/translation";
import { getTranslation, translateBlock, translateFront } from "~/features/translation/index.server";
import { TranslatePage } from "~/features/translation/ui/translate-page";
import authoringStyles from "~/ui/styles/authoring.css?url";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { authors } from "~/web/policy";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: authoringStyles }];

export const loader = pageLoader({
  policy: authors,
  params: TranslateParams,
  load: ({ ctx, params }) => getTranslation(ctx, params),
});

export const action = formAction({
  policy: authors,
  params: TranslateParams,
  schema: TranslateForm,
  act: async ({ ctx, params, form }) => {
    const page = withNotice(
      translatePath(params.courseSlug, params.lessonId, params.locale),
      "translation.kept",
    );
    if (form.intent === "save-front" || form.intent === "confirm-front") {
      await translateFront(ctx, params, form);
      return redirect(`${page}#${partAnchor("front")}`);
    }
    await translateBlock(ctx, params, form);
    return redirect(`${page}#${partAnchor(form.position)}`);
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data && `${data.number} ${data.title}`);

export default function TranslateRoute() {
  const work = useLoaderData<typeof loader>();
  return <TranslatePage work={work} lastResult={useActionData<typeof action>()?.lastResult} />;
}
