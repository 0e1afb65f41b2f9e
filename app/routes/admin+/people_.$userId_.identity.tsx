import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { z } from "zod";
import { getIdentityCard, viewTrueName } from "~/features/identity/index.server";
import { IdentityForm } from "~/features/protection";
import { protectOther } from "~/features/protection/index.server";
import { IdentityDesk } from "~/features/protection/ui/identity-desk";
import { OpaqueId } from "~/shared/ids";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { trueNames } from "~/web/policy";
import { useTranslation } from "~/web/translation";

const Params = z.object({ userId: OpaqueId });

export const loader = pageLoader({
  policy: trueNames,
  params: Params,
  load: ({ ctx, params }) => getIdentityCard(ctx, params),
});

/** An opened name stands in this one answer and in no address: reloading asks for it, and writes it down, again. */
export const action = formAction({
  policy: trueNames,
  params: Params,
  schema: IdentityForm,
  act: async ({ ctx, params: { userId }, form }) => {
    if (form.intent === "view")
      return data(await viewTrueName(ctx, { userId, reason: form.reason })) as unknown as Response;
    await protectOther(ctx, { userId, alias: form.alias, reason: form.reason });
    return redirect(withNotice(`/admin/people/${userId}/identity`, "protection.given"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data: card }) => pageTitle(card?.name);

export default function IdentityRoute() {
  const { t } = useTranslation("protection");
  const { name, isProtected } = useLoaderData<typeof loader>();
  const { userId = "" } = useParams();
  const reply = useActionData<typeof action>();
  const opened = reply as unknown as { trueName?: string } | undefined;
  return (
    <Main width="column">
      <PageHead title={name} lead={isProtected ? t("identity.isProtected") : t("identity.isNot")} />
      <IdentityDesk
        path={`/admin/people/${userId}/identity`}
        isProtected={isProtected}
        trueName={opened?.trueName ?? null}
        lastResult={reply?.lastResult}
      />
    </Main>
  );
}
