import { inOrder } from "~/shared/countries";
import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { SENT_STATES } from "../../applications/domain/application-state";
import { APPLICATION_SORTS } from "../../applications/schema";
import type { ApplicationsPage } from "../../applications/views";
import { OPEN_SEAT } from "../../domain/seats";

/** Search, state, country and order of the list, all in its address. */
export function ApplicationsFilter({ page, path }: { page: ApplicationsPage; path: string }) {
  const { t } = useTranslation("cohorts");
  const { t: common } = useTranslation("common");
  const { locale } = usePageContext();
  const { search, cohort } = page;
  const countries = inOrder(
    [
      ...new Set([
        ...page.countries.filter((code) => code !== OPEN_SEAT),
        ...(search.country ? [search.country] : []),
      ]),
    ],
    locale,
  );
  const isFiltered = Boolean(search.q || search.state || search.country);
  return (
    <FilterBar
      label={t("list.filterLabel")}
      submitLabel={common("actions.filter")}
      action={path}
      reset={isFiltered ? { href: path, label: common("actions.clear") } : undefined}
    >
      <TextField
        id="q"
        name="q"
        type="search"
        label={cohort.seesNames ? t("list.search") : t("list.searchNumber")}
        defaultValue={search.q}
        maxLength={100}
      />
      <SelectField
        id="state"
        name="state"
        label={t("list.state")}
        placeholder={t("list.allStates")}
        defaultValue={search.state}
        options={SENT_STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
      />
      <SelectField
        id="country"
        name="country"
        label={t("list.country")}
        placeholder={t("list.allCountries")}
        defaultValue={search.country}
        options={countries.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <SelectField
        id="sort"
        name="sort"
        label={t("list.sortLabel")}
        defaultValue={search.sort}
        options={APPLICATION_SORTS.map((value) => ({ value, label: t(`list.sorts.${value}`) }))}
      />
    </FilterBar>
  );
}
