import type { en } from "./index";

type Catalogues = typeof en;
type Namespace = keyof Catalogues;

/** `missing_one` and `missing_other` are forms of one text, asked for as `missing` with a `count`. */
type WithoutPlural<Key extends string> =
  Key extends `${infer Text}_${"zero" | "one" | "two" | "few" | "many" | "other"}` ? Text : Key;

type KeysOf<Texts, Before extends string = ""> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? `${Before}${WithoutPlural<Key>}`
    : KeysOf<Texts[Key], `${Before}${Key}.`>;
}[keyof Texts & string];

/** The keys of each namespace, worked out once for all who ask. */
type Keys = { [Name in Namespace]: KeysOf<Catalogues[Name]> };
type QualifiedKeys = { [Name in Namespace]: `${Name}:${Keys[Name]}` };

/**
 * Finds a text in the reader's language: by its key in the first namespace, or by its name in any of them, as in
 * `t("common:actions.save")`. A key that no catalogue has does not compile.
 *
 * Our own type instead of i18next's `TFunction`, which works out each call's result anew: a quarter of the compiler's
 * time. Ours knows what all our texts are: words.
 */
export type Translate<Namespaces extends readonly [Namespace, ...Namespace[]] = ["common"]> = (
  key: Keys[Namespaces[0]] | QualifiedKeys[Namespaces[number]],
  values?: object,
) => string;

/** As it stands in the English catalogues, with texts of every namespace. */
export type TranslateAll = Translate<["common", ...Namespace[]]>;

/** The namespaces that a component asks for: one, or a list whose first needs no name. */
export type Asked = Namespace | readonly [Namespace, ...Namespace[]];

export type TranslateFor<Wanted extends Asked> = Translate<
  Wanted extends readonly [Namespace, ...Namespace[]] ? Wanted : Wanted extends Namespace ? [Wanted] : never
>;
