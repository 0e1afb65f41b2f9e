import { countryName } from "~/shared/countries";
import { PlainText } from "~/ui/plain-text";
import { Prose } from "~/ui/prose";
import { Sheet } from "~/ui/sheet";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface WorkSheetProps {
  /** Names the sheet for assistive technology. */
  label: string;
  assignmentTitle: string;
  work: {
    readonly title: string;
    readonly country: string;
    readonly theme: string;
    readonly wordCount: number;
    readonly sections: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  };
}

/** The work on its white sheet: plain text, nothing in it is markup, nothing is fetched. */
export function WorkSheet({ label, assignmentTitle, work }: WorkSheetProps) {
  const { t } = useTranslation("peer-review");
  const { locale } = usePageContext();
  const about = {
    assignment: assignmentTitle,
    country: countryName(work.country, locale),
    theme: work.theme,
    count: work.wordCount,
  };
  return (
    <Sheet label={label}>
      <p className="muted small">{t("task.about", about)}</p>
      <h2>{work.title}</h2>
      <Prose>
        {work.sections.map(({ id, title, text }) => (
          <section key={id}>
            <h3>{title}</h3>
            <PlainText text={text} />
          </section>
        ))}
      </Prose>
    </Sheet>
  );
}
