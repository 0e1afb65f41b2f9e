import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar } from "~/ui/filter-bar";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/web/translation";
import { isWritable } from "../domain/draft-state";
import type { LibraryForDraft } from "../queries/find-library-works.server";

/** Looks for a work of the library and takes it among the sources of a draft. */
export function LibraryWorks({ draft }: { draft: LibraryForDraft }) {
  const { t } = useTranslation("authoring");
  const { id, version, state, q, works } = draft;
  return (
    <>
      <FilterBar
        label={t("library.title")}
        submitLabel={t("library.search")}
        action={`/teach/drafts/${id}/library`}
      >
        <TextField
          id="q"
          name="q"
          type="search"
          label={t("library.words")}
          hint={t("library.wordsHint")}
          defaultValue={q}
          maxLength={200}
        />
      </FilterBar>
      {q && works.length === 0 && <EmptyState title={t("library.none")}>{t("library.noneText")}</EmptyState>}
      {works.length > 0 && (
        <ul className="ed-works">
          {works.map(({ slug, label, key }) => (
            <li key={slug}>
              <span>
                {label}
                {key && <span className="small muted"> · {t("library.listed", { key })}</span>}
              </span>
              {isWritable(state) && (
                <form method="post">
                  <input type="hidden" name="version" value={version} />
                  <Button name="entry" value={slug} aria-label={t("library.takeOne", { title: label })}>
                    {t("library.take")}
                  </Button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/teach/drafts/${id}`}>{t("preview.back")}</a>
      </p>
    </>
  );
}
