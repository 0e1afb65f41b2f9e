import type { LinksFunction, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TranslationsParams } from "~/features/translation";
import { listTranslations } from "~/features/translation/index.server";
import { TranslationsPage } from "~/features/translation/ui/translations-page";
import authoringStyles from "~/ui/styles/authoring.css?url";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { authors } from "~/web/policy";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: authoringStyles }];

export const loader = pageLoader({
  policy: authors,
  params: TranslationsParams,
  load: ({ ctx, params }) => listTranslations(ctx, params),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function TranslationsRoute() {
  return <TranslationsPage course={useLoaderData<typeof loader>()} />;
}
