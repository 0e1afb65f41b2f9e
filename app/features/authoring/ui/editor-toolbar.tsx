import { useTranslation } from "~/web/translation";

/** The buttons in the order in which they stand; the names are those of the editor's acts. */
const GROUPS = {
  steps: ["undo", "redo"],
  blocks: ["paragraph", "heading-2", "heading-3", "heading-4", "blockquote", "callout", "code-block"],
  words: ["bold", "italic", "link", "term", "lang", "country", "unverified", "verbatim", "code"],
  lists: ["bullet-list", "ordered-list", "indent", "outdent"],
  insert: ["citation", "image", "table", "quiz", "recording", "drawing", "math-inline", "math-block", "rule"],
  table: [
    ...(["row-add", "row-remove", "column-add", "column-remove"] as const),
    ...(["align-left", "align-center", "align-right", "table-remove"] as const),
  ],
} as const;

/** Buttons that are on or off. */
const SWITCHES: ReadonlySet<string> = new Set([
  ...GROUPS.blocks,
  ...GROUPS.words,
  "bullet-list",
  "ordered-list",
]);

/** The tools above a text, as buttons with words. */
export function EditorToolbar() {
  const { t } = useTranslation("authoring");
  return (
    <div role="toolbar" aria-label={t("editor.toolbar")} className="ed-tools">
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be part of the form around it
        <div
          key={group}
          role="group"
          aria-label={t(`editor.groups.${group}`)}
          className="ed-tools-group"
          data-comes-and-goes={group === "table" ? "" : undefined}
        >
          {GROUPS[group].map((act) => (
            <button
              key={act}
              type="button"
              data-act={act}
              aria-pressed={SWITCHES.has(act) ? false : undefined}
            >
              {t(`editor.acts.${act}`)}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
