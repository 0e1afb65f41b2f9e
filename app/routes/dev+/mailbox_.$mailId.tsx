import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { getKeptMail } from "~/features/mail/index.server";
import { formatMoment } from "~/shared/dates";
import { OpaqueId } from "~/shared/ids";
import { Crumbs } from "~/ui/crumbs";
import { DefinitionList } from "~/ui/definition-list";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Prose } from "~/ui/prose";
import { Section } from "~/ui/section";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: anyone,
  params: z.object({ mailId: OpaqueId }),
  load: async ({ ctx, params, page }) => {
    const { keptAt, ...mail } = await getKeptMail(ctx, params);
    return { ...mail, keptAt: formatMoment(keptAt, page) };
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.subject);

export default function KeptMailRoute() {
  const { t } = useTranslation(["mail", "common"]);
  const { subject, toAddress, keptAt, text, links } = useLoaderData<typeof loader>();
  return (
    <Main width="column">
      <PageHead
        title={subject}
        crumbs={
          <Crumbs
            label={t("common:nav.breadcrumbs")}
            items={[{ href: "/dev/mailbox", label: t("mailbox.back") }, { label: subject }]}
          />
        }
      />
      <DefinitionList
        items={[
          { term: t("mailbox.to"), description: toAddress },
          { term: t("mailbox.keptAt"), description: keptAt },
        ]}
      />
      <Section heading={t("mailbox.text")}>
        <Prose>
          {text.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Prose>
      </Section>
      {links.length > 0 && (
        <Section heading={t("mailbox.links")}>
          <ul>
            {links.map((path) => (
              <li key={path}>
                <a href={path}>{path.split("?")[0]}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Main>
  );
}
