import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/web/translation";
import { searchPath } from "../paths";
import { QUERY_MAX_LENGTH } from "../schema";

interface SearchFormProps {
  courseSlug: string;
  query: string;
}

/** Looks for words in a course. */
export function SearchForm({ courseSlug, query }: SearchFormProps) {
  const { t } = useTranslation("reading");
  return (
    // biome-ignore lint/a11y/useSemanticElements: old phones do not know the search element
    <form className="search-form" role="search" method="get" action={searchPath(courseSlug)}>
      <TextField
        id="q"
        name="q"
        type="search"
        label={t("search.label")}
        hint={t("search.hint")}
        maxLength={QUERY_MAX_LENGTH}
        defaultValue={query}
      />
      <Button icon="search">{t("search.button")}</Button>
    </form>
  );
}
