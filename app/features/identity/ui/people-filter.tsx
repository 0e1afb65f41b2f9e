import type { RoleName } from "~/shared/actor";
import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/web/translation";
import { ROLE_SCOPES } from "../permissions";
import type { PeopleFilters } from "../schema";

const STANDINGS = ["active", "unconfirmed", "suspended", "merged"] as const;

/** Narrows the list of people by its address, so that a list can be kept and sent. */
export function PeopleFilter({ search, role, standing, protection, factor }: PeopleFilters) {
  const { t } = useTranslation("identity");
  const filtered = [search, role, standing, protection, factor].some(Boolean);
  const roles = Object.keys(ROLE_SCOPES) as RoleName[];
  return (
    <FilterBar
      label={t("people.searchLabel")}
      submitLabel={t("people.show")}
      action="/admin/people"
      reset={filtered ? { href: "/admin/people", label: t("people.all") } : undefined}
    >
      <TextField id="search" name="search" label={t("people.search")} defaultValue={search} maxLength={200} />
      <SelectField
        id="role"
        name="role"
        label={t("people.role")}
        placeholder={t("people.anyRole")}
        defaultValue={role ?? ""}
        options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
      />
      <SelectField
        id="standing"
        name="standing"
        label={t("people.state")}
        placeholder={t("people.anyState")}
        defaultValue={standing ?? ""}
        options={STANDINGS.map((value) => ({ value, label: t(`people.states.${value}`) }))}
      />
      <SelectField
        id="protection"
        name="protection"
        label={t("people.protection")}
        placeholder={t("people.anyProtection")}
        defaultValue={protection ?? ""}
        options={[{ value: "protected", label: t("people.protected") }]}
      />
      <SelectField
        id="factor"
        name="factor"
        label={t("people.factor")}
        placeholder={t("people.anyFactor")}
        defaultValue={factor ?? ""}
        options={[{ value: "none", label: t("people.noFactor") }]}
      />
    </FilterBar>
  );
}
