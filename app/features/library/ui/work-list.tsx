import { Button, ButtonLink } from "~/ui/button";
import { SelectField } from "~/ui/select-field";
import { useTranslation } from "~/web/translation";
import { FILE_FORMAT_NAMES } from "../domain/file-formats";
import type { LibraryFilters, Sort } from "../domain/library-search";
import type { Kind, Verification } from "../domain/resource";
import { entryPath } from "../paths";
import { WorkMark } from "./work-mark";

/** An entry as the list draws it. */
interface ListedWork {
  slug: string;
  kind: Kind;
  title: string;
  credit: string;
  year: number | null;
  languages: readonly string[];
  verification: Verification;
  annotation: string;
}

interface WorkListProps {
  works: readonly ListedWork[];
  filters: LibraryFilters & { sort?: Sort | undefined };
  total: number;
  mostExported: number;
}

/** Publications, each to be picked; below them, the ways to take them with you. One form: works wherever forms do. */
export function WorkList({ works, filters, total, mostExported }: WorkListProps) {
  const { t } = useTranslation("library");
  const all =
    total > mostExported
      ? t("list.exportFirst", { count: mostExported })
      : t("list.exportAll", { count: total });
  return (
    <form method="get" action="/library/export">
      {Object.entries(filters).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <ol className="works">
        {works.map((work) => (
          <li key={work.slug}>
            <label className="pick">
              <span className="vh">{t("list.pick", { title: work.title })}</span>
              <input type="checkbox" name="entry" value={work.slug} />
            </label>
            <Work {...work} />
          </li>
        ))}
      </ol>
      <section className="take-with stack" aria-labelledby="take-with">
        <h2 id="take-with">{t("list.export")}</h2>
        <p className="muted">{t("list.exportHint")}</p>
        <SelectField
          id="format"
          name="format"
          label={t("list.format")}
          width="medium"
          defaultValue="bibtex"
          options={FILE_FORMAT_NAMES.map((value) => ({ value, label: t(`formats.${value}`) }))}
        />
        <div className="row">
          <Button icon="download" name="what" value="picked">
            {t("list.exportPicked")}
          </Button>
          <Button icon="download" name="what" value="all">
            {all}
          </Button>
          <ButtonLink variant="quiet" href="/library/feed.xml">
            {t("list.feed")}
          </ButtonLink>
        </div>
      </section>
    </form>
  );
}

function Work({ slug, kind, title, credit, year, languages, verification, annotation }: ListedWork) {
  const { t } = useTranslation("library");
  const facts = [credit, year, t(`kinds.${kind}`)].filter(Boolean).join(" · ");
  return (
    <div>
      <div className="ti" lang={languages[0]}>
        <a href={entryPath(slug)}>{title}</a>
      </div>
      <div className="me">
        {facts} <WorkMark verification={verification} />
      </div>
      {annotation && <p className="an">{annotation}</p>}
    </div>
  );
}
