import { ButtonLink } from "~/ui/button";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import { FILE_FORMAT_NAMES } from "../domain/file-formats";

interface EntryCitationsProps {
  slug: string;
  /** Null where a record gives none: then there is only the record. */
  citations: { apa: string; vancouver: string; harvard: string } | null;
}

const STYLES = ["apa", "harvard", "vancouver"] as const;

/** A work as three styles cite it, and its record to take along. */
export function EntryCitations({ slug, citations }: EntryCitationsProps) {
  const { t } = useTranslation("library");
  return (
    <Section heading={t("entry.cite")} intro={t("entry.citeIntro")}>
      {citations && (
        <div className="cites">
          {STYLES.map((style) => (
            <div key={style}>
              <h3>{t(`styles.${style}`)}</h3>
              <p className="cite" lang="en">
                {citations[style]}
              </p>
            </div>
          ))}
        </div>
      )}
      <h3>{t("entry.download")}</h3>
      <div className="row">
        {FILE_FORMAT_NAMES.map((format) => (
          <ButtonLink
            key={format}
            icon="download"
            href={`/library/export?what=picked&format=${format}&entry=${slug}`}
          >
            {t(`formats.${format}`)}
          </ButtonLink>
        ))}
      </div>
    </Section>
  );
}
