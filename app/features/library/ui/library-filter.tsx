import { inOrder } from "~/shared/countries";
import { FilterBar } from "~/ui/filter-bar";
import { Fold } from "~/ui/fold";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { type LibraryFilters, SORTS, type Sort } from "../domain/library-search";
import { KINDS, THEMES, VERIFICATIONS } from "../domain/resource";
import { languageName } from "./language-name";

interface LibraryFilterProps {
  filters: LibraryFilters & { sort?: Sort | undefined };
  facets: { languages: readonly string[]; countries: readonly string[] };
}

/** Narrows the library by its address alone, so that a search can be kept and sent. */
export function LibraryFilter({ filters, facets }: LibraryFilterProps) {
  const { t } = useTranslation("library");
  const { locale } = usePageContext();
  const { q, kind, theme, language, country, verified, year, sort } = filters;
  const collator = new Intl.Collator(locale);
  const named = (values: readonly string[], nameOf: (value: string) => string) =>
    values
      .map((value) => ({ value, label: nameOf(value) }))
      .sort((one, other) => collator.compare(one.label, other.label));
  const isNarrowed = [kind, theme, language, country, verified, year, sort].some(Boolean);
  return (
    <FilterBar
      label={t("filter.label")}
      submitLabel={t("filter.show")}
      action="/library"
      reset={q || isNarrowed ? { href: "/library", label: t("filter.all") } : undefined}
    >
      <TextField
        id="q"
        name="q"
        type="search"
        label={t("filter.search")}
        hint={t("filter.searchHint")}
        defaultValue={q}
        maxLength={200}
      />
      <Fold summary={t("filter.more")} open={isNarrowed} plain>
        <div className="filters">
          <SelectField
            id="kind"
            name="kind"
            label={t("filter.kind")}
            placeholder={t("filter.anyKind")}
            defaultValue={kind ?? ""}
            options={named(KINDS, (value) => t(`kinds.${value as (typeof KINDS)[number]}`))}
          />
          <SelectField
            id="theme"
            name="theme"
            label={t("filter.theme")}
            placeholder={t("filter.anyTheme")}
            defaultValue={theme ?? ""}
            options={named(THEMES, (value) => t(`themes.${value as (typeof THEMES)[number]}`))}
          />
          <SelectField
            id="language"
            name="language"
            label={t("filter.language")}
            placeholder={t("filter.anyLanguage")}
            defaultValue={language ?? ""}
            options={named(facets.languages, (value) => languageName(value, locale))}
          />
          <SelectField
            id="country"
            name="country"
            label={t("filter.country")}
            placeholder={t("filter.anyCountry")}
            defaultValue={country ?? ""}
            options={inOrder(facets.countries, locale).map(({ code, name }) => ({
              value: code,
              label: name,
            }))}
          />
          <SelectField
            id="verified"
            name="verified"
            label={t("filter.verified")}
            placeholder={t("filter.anyVerified")}
            defaultValue={verified ?? ""}
            options={VERIFICATIONS.map((value) => ({ value, label: t(`verified.${value}`) }))}
          />
          <TextField
            id="year"
            name="year"
            label={t("filter.year")}
            hint={t("filter.yearHint")}
            defaultValue={year}
            maxLength={20}
            width="medium"
          />
          <SelectField
            id="sort"
            name="sort"
            label={t("filter.sort")}
            defaultValue={sort ?? "relevance"}
            options={SORTS.map((value) => ({ value, label: t(`sorts.${value}`) }))}
          />
        </div>
      </Fold>
    </FilterBar>
  );
}
