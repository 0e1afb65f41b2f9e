import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SignOutForm } from "~/features/identity";
import { forgetSessionCookie, signOut } from "~/features/identity/index.server";
import { SignOutPage } from "~/features/identity/ui/sign-out-page";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { CLEAR_SITE_DATA } from "~/web/preference-cookies";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: anyone,
  load: ({ page }) => ({ title: translator(page.locale)("identity:signOut.title") }),
});

/** The browser forgets the session in any case; the page says so where the server could not end it. */
export const action = formAction({
  policy: anyone,
  schema: SignOutForm,
  act: async ({ ctx, form, request }) => {
    const headers = { "Set-Cookie": forgetSessionCookie() };
    const cookies = request.headers.get("Cookie") ?? "";
    const done = await signOut(ctx, { cookies, pending: form.session });
    if (!done.ended) return data({ pending: done.pending }, { status: 503, headers }) as unknown as Response;
    return redirect(withNotice("/", "identity.signed-out"), {
      headers: { ...headers, "Clear-Site-Data": CLEAR_SITE_DATA },
    });
  },
});

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.title);

export default function LogoutRoute() {
  const { t } = useTranslation("identity");
  const { title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() as { pending?: string } | undefined;
  return (
    <Main width="column">
      <PageHead title={reply?.pending ? t("signOut.pendingTitle") : title} />
      <SignOutPage pending={reply?.pending} />
    </Main>
  );
}
