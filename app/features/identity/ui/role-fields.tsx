import type { FieldMetadata } from "@conform-to/react";
import type { RoleName } from "~/shared/actor";
import { listCountries } from "~/shared/countries";
import { SelectInput } from "~/web/fields";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface RoleFieldsProps {
  fields: {
    readonly role: FieldMetadata<string>;
    readonly place: FieldMetadata<string>;
    readonly country: FieldMetadata<string>;
  };
  roles: readonly RoleName[];
  places: readonly { readonly value: string; readonly title: string }[];
  /** Said first in the list of roles: none of them. */
  noRole?: string;
  /** Whether a role may be given for the whole site. */
  wholeSite: boolean;
}

/** Which role, and where it holds. */
export function RoleFields({ fields, roles, places, noRole, wholeSite }: RoleFieldsProps) {
  const { t } = useTranslation("identity");
  const { locale } = usePageContext();
  return (
    <>
      <SelectInput
        field={fields.role}
        label={t("person.role")}
        placeholder={noRole}
        options={roles.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
        width="medium"
      />
      <SelectInput
        field={fields.place}
        label={t("person.place")}
        hint={wholeSite ? t("person.placeHint") : undefined}
        placeholder={wholeSite ? t("roles.wholeSite") : undefined}
        options={places.map(({ value, title }) => ({ value, label: title }))}
        width="medium"
      />
      <SelectInput
        field={fields.country}
        label={t("person.country")}
        hint={t("person.countryHint")}
        placeholder={t("person.everyCountry")}
        options={listCountries(locale).map(({ code, name }) => ({ value: code, label: name }))}
        width="medium"
      />
    </>
  );
}
