import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SchoolParams } from "~/features/cohorts";
import { getPublicParticipants } from "~/features/cohorts/index.server";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { EmptyState } from "~/ui/empty-state";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: anyone,
  params: SchoolParams,
  load: async ({ ctx, params: { schoolSlug }, page }) => ({
    title: translator(page.locale)("consents:participants.title"),
    slug: schoolSlug,
    school: await getPublicParticipants(ctx, schoolSlug),
  }),
});

/** Whoever takes back their consent is gone at the next look; search engines would remember. */
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data && `${data.title}, ${data.school.title}`),
  { name: "robots", content: "noindex, noarchive" },
];

export default function ParticipantsRoute() {
  const { t } = useTranslation(["consents", "cohorts", "common"]);
  const { title, slug, school } = useLoaderData<typeof loader>();
  const crumbs = [
    { href: "/schools", label: t("cohorts:school.crumb") },
    { href: `/schools/${slug}`, label: school.title },
    { label: title },
  ];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={t("participants.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      {school.names.length > 0 ? (
        <ul aria-label={title}>
          {school.names.map((name, place) => (
            <li key={place}>{name}</li>
          ))}
        </ul>
      ) : (
        <EmptyState level={2} title={t("participants.none")}>
          {t("participants.noneText")}
        </EmptyState>
      )}
      {school.leftOut > 0 && <p className="muted">{t("leftOut", { count: school.leftOut })}</p>}
    </Main>
  );
}
