import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/web/translation";
import type { MailsSearch } from "../schema";

const STATES = ["queued", "accepted", "failed", "suppressed"] as const;

/** Narrows the log of mails by its address. */
export function MailsFilter({ search, state }: Pick<MailsSearch, "search" | "state">) {
  const { t } = useTranslation("administration");
  const filtered = Boolean(search ?? state);
  return (
    <FilterBar
      label={t("mail.searchLabel")}
      submitLabel={t("mail.show")}
      action="/admin/mail"
      reset={filtered ? { href: "/admin/mail", label: t("mail.all") } : undefined}
    >
      <TextField id="search" name="search" label={t("mail.search")} defaultValue={search} maxLength={200} />
      <SelectField
        id="state"
        name="state"
        label={t("mail.state")}
        placeholder={t("mail.anyState")}
        defaultValue={state ?? ""}
        options={STATES.map((value) => ({ value, label: t(`mail.states.${value}`) }))}
      />
    </FilterBar>
  );
}
