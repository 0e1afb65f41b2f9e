import { throughConsent } from "~/features/consents/index.server";
import { requireStepUp } from "~/features/identity/index.server";
import { type Context, transact } from "~/platform/context.server";
import { csvFile } from "~/platform/csv-file.server";
import { translator } from "~/platform/i18n/i18n.server";
import { countryName } from "~/shared/countries";
import { findParticipants } from "../queries/find-participants.server";
import { findRunCohort } from "../queries/get-donor-list.server";

const DONOR_LIST = "cohorts.donor-list";

interface DonorListInput {
  readonly slug: string;
  readonly locale: string;
}

/**
 * The participants who agreed to be named to donors, as a file for spreadsheets; its last line says how many were left
 * out. Making it is written down: who was on it, in the log and where each of them reads it.
 *
 * @throws {StepUpNeeded}
 * @throws {NotFound} for cohorts of other people, as for none
 */
export async function makeDonorList(ctx: Context, { slug, locale }: DonorListInput): Promise<string> {
  requireStepUp(ctx);
  return transact(ctx, async (tx) => {
    const { id: cohortId } = await findRunCohort(tx, slug);
    const people = await findParticipants(tx, { cohortId });
    const { included, leftOut } = await throughConsent(tx, {
      kind: "donor_list",
      list: DONOR_LIST,
      cohortId,
      people,
    });
    const t = translator(locale);
    const rows = included.map(({ name, country }) => [name, country ? countryName(country, locale) : ""]);
    return csvFile(
      [t("cohorts:list.name"), t("cohorts:list.country")],
      [...rows, [t("consents:leftOut", { count: leftOut }), ""]],
    );
  });
}
