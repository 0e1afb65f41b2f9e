import { ButtonLink } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { Fold } from "~/ui/fold";
import { Section } from "~/ui/section";
import { Strokes } from "~/ui/strokes";
import { useTranslation } from "~/web/translation";
import { FUNNEL_STEPS, funnelTotal } from "../../applications/domain/funnel";
import type { FunnelRow, RunCohort } from "../../applications/views";
import { OPEN_SEAT } from "../../domain/seats";
import { KosovoFootnote } from "../kosovo-footnote";
import { useCountryLabel } from "./country-label";

/** One cohort's people by country, each a stroke, from application to certificate; the same as a table below. */
export function CohortFunnel({ cohort }: { cohort: RunCohort }) {
  const { t } = useTranslation("cohorts");
  const { capacity, funnel, waiting } = cohort;
  const total = funnelTotal(funnel);
  return (
    <Section
      heading={cohort.title}
      intro={
        <>
          {total.applied > 0 ? t("day.funnelIntro", { ...total }) : t("day.funnelNone")}{" "}
          {t("day.seats", { held: waiting.held, capacity })}
        </>
      }
      action={
        <ButtonLink variant="quiet" href={`/admin/cohorts/${cohort.slug}/applications`}>
          {t("day.toList")}
        </ButtonLink>
      }
    >
      {total.applied > 0 && <Drawing funnel={funnel} />}
      <Fold plain summary={t("day.asTable")}>
        <FunnelTable funnel={[...funnel, { ...total, country: "" }]} />
      </Fold>
      <KosovoFootnote countries={funnel.map(({ country }) => country)} />
    </Section>
  );
}

function useOrder() {
  const labelOf = useCountryLabel();
  const place = (country: string) => (country === "" ? 2 : country === OPEN_SEAT ? 1 : 0);
  return (rows: readonly FunnelRow[]) =>
    [...rows].sort(
      (a, b) => place(a.country) - place(b.country) || labelOf(a.country).localeCompare(labelOf(b.country)),
    );
}

function Drawing({ funnel }: { funnel: readonly FunnelRow[] }) {
  const { t } = useTranslation("cohorts");
  const labelOf = useCountryLabel();
  const inOrder = useOrder();
  const scale = Math.max(...funnel.map(({ applied }) => applied));
  return (
    <ul className="multi">
      {inOrder(funnel).map((row) => (
        <li key={row.country}>
          <h3>{labelOf(row.country)}</h3>
          {FUNNEL_STEPS.map((step) => (
            <Strokes
              key={step}
              label={t(`day.steps.${step}`)}
              count={row[step]}
              scale={scale}
              accent={step === "offered" || step === "accepted"}
              last={step === "completed"}
            />
          ))}
        </li>
      ))}
    </ul>
  );
}

function FunnelTable({ funnel }: { funnel: readonly FunnelRow[] }) {
  const { t } = useTranslation("cohorts");
  const labelOf = useCountryLabel();
  const inOrder = useOrder();
  return (
    <DataTable
      caption={t("day.tableCaption")}
      captionHidden
      rows={inOrder(funnel)}
      rowKey={({ country }) => country}
      columns={[
        {
          key: "country",
          header: t("day.country"),
          rowHeader: true,
          cell: ({ country }) => (country === "" ? t("day.all") : labelOf(country)),
        },
        ...FUNNEL_STEPS.map((step) => ({
          key: step,
          header: t(`day.steps.${step}`),
          numeric: true,
          cell: (row: FunnelRow) => row[step],
        })),
      ]}
    />
  );
}
