import type { i18n } from "i18next";
import { useContext } from "react";
import { I18nContext } from "react-i18next";
import type { Asked, TranslateAll, TranslateFor } from "~/locales/translate";
import { readyTextsOf } from "~/shared/ready-texts";

interface Translation<T = TranslateAll> {
  readonly t: T;
  readonly i18n: i18n;
}

/** By instance and by name space: the same for every request of this process. */
const made = new WeakMap<i18n, Map<string, Translation>>();

/**
 * Texts of a name space, or of the first of several; other ones by their name: `t("common:actions.save")`.
 *
 * Like react-i18next's hook of that name, without its subscriptions: pages are rendered once and languages do not
 * change meanwhile. Those subscriptions and i18next's own work were a seventh of a page's time.
 */
export function useTranslation<const Wanted extends Asked = "common">(
  wanted?: Wanted,
): Translation<TranslateFor<Wanted>> {
  const { i18n } = useContext(I18nContext) ?? {};
  if (!i18n) throw new Error("Rendered without I18nextProvider");
  return translationOf(i18n, String([wanted ?? "common"].flat()[0])) as Translation<TranslateFor<Wanted>>;
}

function translationOf(instance: i18n, namespace: string): Translation {
  const spaces = made.get(instance) ?? new Map<string, Translation>();
  made.set(instance, spaces);
  const translation = spaces.get(namespace) ?? translationIn(instance, namespace);
  spaces.set(namespace, translation);
  return translation;
}

function translationIn(instance: i18n, namespace: string): Translation {
  const find = readyTextsOf(instance);
  const ask = instance.getFixedT(instance.language, namespace as "common") as (
    key: string,
    values?: object,
  ) => string;
  const t = (key: string, values?: Record<string, unknown>) =>
    find(key.includes(":") ? key : `${namespace}:${key}`, values) ?? ask(key, values);
  return { t: t as TranslateAll, i18n: instance };
}
