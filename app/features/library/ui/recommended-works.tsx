import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import { entryPath } from "../paths";

interface RecommendedWorksProps {
  works: readonly { slug: string; title: string; credit: string; year: number | null; annotation: string }[];
}

/** Works that a lesson recommends, at its end. Nothing where it recommends none. */
export function RecommendedWorks({ works }: RecommendedWorksProps) {
  const { t } = useTranslation("library");
  if (works.length === 0) return null;
  return (
    <Section heading={t("recommended")}>
      <ul className="lib">
        {works.map(({ slug, title, credit, year, annotation }) => (
          <li key={slug}>
            <div>
              <div className="ti">
                <a href={entryPath(slug)}>{title}</a>
              </div>
              {annotation && <p>{annotation}</p>}
            </div>
            <div className="me">{[credit, year].filter(Boolean).join(" · ")}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
