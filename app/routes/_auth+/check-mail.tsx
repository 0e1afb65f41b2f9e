import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: anyone,
  search: z.object({ for: z.enum(["sign-up", "reset", "confirm"]) }),
  load: ({ search, page }) => ({
    title: translator(page.locale)("identity:checkMail.title"),
    reason: search.for,
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

const TEXT = {
  "sign-up": "checkMail.signUp",
  reset: "checkMail.reset",
  confirm: "checkMail.confirm",
} as const;

/** The same page whether or not the address is known. */
export default function CheckMailRoute() {
  const { t } = useTranslation("identity");
  const { title, reason } = useLoaderData<typeof loader>();
  return (
    <Main width="column">
      <PageHead title={title} lead={t(TEXT[reason])} />
      <p>{t("checkMail.nothing")}</p>
      <p>
        <a href="/login">{t("checkMail.back")}</a>
      </p>
    </Main>
  );
}
