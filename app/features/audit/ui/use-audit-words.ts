import { useTranslation } from "~/web/translation";

/** The words for acts and for kinds of objects; what has none (an entry of an older version) stands as it is. */
export function useAuditWords() {
  const { t } = useTranslation("audit");
  const find = t as (key: string, options: { defaultValue: string }) => string;
  return {
    act: (action: string) => find(`actions.${action}`, { defaultValue: action }),
    object: (type: string) => find(`objects.${type}`, { defaultValue: type }),
  };
}
