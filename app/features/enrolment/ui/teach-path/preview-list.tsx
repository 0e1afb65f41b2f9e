import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import type { RulesPreview } from "../../path/queries/preview-rules.server";

const KINDS = ["gains", "opens", "closes", "keeps"] as const;
const NAMED = 30;

/** Who would notice what, before it is done. */
export function PreviewList({ preview }: { preview: RulesPreview }) {
  const { t } = useTranslation("enrolment");
  const { looked, hasMore, changes } = preview;
  return (
    <Section heading={t("teach.preview.title")} first>
      <div role="status" className="stack">
        <p>
          {t("teach.preview.looked", { count: looked })} {changes.length === 0 && t("teach.preview.nobody")}{" "}
          {hasMore && t("teach.preview.more")}
        </p>
        {KINDS.map((kind) => {
          const found = changes.filter((change) => change.kind === kind);
          if (found.length === 0) return null;
          const rest = found.length - NAMED;
          return (
            <div key={kind}>
              <h3>{t(`teach.preview.${kind}`)}</h3>
              <ul>
                {found.slice(0, NAMED).map(({ name, moduleNumber }, index) => (
                  <li key={index}>{t("teach.preview.row", { name, number: moduleNumber })}</li>
                ))}
                {rest > 0 && <li>{t("teach.preview.rest", { count: rest })}</li>}
              </ul>
            </div>
          );
        })}
      </div>
    </Section>
  );
}
