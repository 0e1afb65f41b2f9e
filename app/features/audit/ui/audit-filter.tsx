import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/web/translation";
import { AREAS, OBJECT_TYPES } from "../domain/audited";
import type { AuditSearch } from "../schema";
import { useAuditWords } from "./use-audit-words";

/** What the log is narrowed to; all of it stands in the address. */
export function AuditFilter({ before: _, ...search }: AuditSearch) {
  const { t } = useTranslation("audit");
  const words = useAuditWords();
  const areas = AREAS.map((area) => ({ value: `${area}.`, label: t(`areas.${area}`) }));
  // An address may name one act; the form keeps it.
  const isOneAct = search.action && !areas.some(({ value }) => value === search.action);
  const chosen = isOneAct ? [{ value: search.action ?? "", label: words.act(search.action ?? "") }] : [];
  const isNarrowed = Object.values(search).some(Boolean);
  return (
    <FilterBar
      label={t("filter.label")}
      submitLabel={t("filter.show")}
      reset={isNarrowed ? { href: "/admin/audit", label: t("filter.all") } : undefined}
    >
      <SelectField
        id="action"
        name="action"
        label={t("filter.action")}
        placeholder={t("filter.anyAction")}
        options={[...chosen, ...areas]}
        defaultValue={search.action}
      />
      <SelectField
        id="type"
        name="type"
        label={t("filter.type")}
        placeholder={t("filter.anyType")}
        options={OBJECT_TYPES.map((value) => ({ value, label: words.object(value) }))}
        defaultValue={search.type}
      />
      <TextField id="id" name="id" label={t("filter.id")} defaultValue={search.id} maxLength={64} />
      <TextField
        id="person"
        name="person"
        label={t("filter.person")}
        defaultValue={search.person}
        maxLength={64}
      />
      <TextField id="from" name="from" type="date" label={t("filter.from")} defaultValue={search.from} />
      <TextField id="to" name="to" type="date" label={t("filter.to")} defaultValue={search.to} />
    </FilterBar>
  );
}
