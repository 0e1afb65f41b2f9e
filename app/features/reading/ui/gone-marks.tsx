import type { ReactNode } from "react";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import type { OpenNote, OwnMark } from "../domain/notes-view";
import { OwnMarkView } from "./own-mark-view";

interface GoneMarksProps {
  path: string;
  marks: readonly OwnMark[];
  open: OpenNote | null;
  form: ReactNode;
}

/** Notes on paragraphs that the present text does not have: nothing written is lost with them. */
export function GoneMarks({ path, marks, open, form }: GoneMarksProps) {
  const { t } = useTranslation("reading");
  return (
    <Section heading={t("notes.gone", { count: marks.length })} intro={t("notes.goneIntro")} first>
      <RuleList>
        {marks.map((mark) => (
          <RuleItem key={mark.id}>
            <blockquote className="small muted">{mark.quote || t("notes.noWords")}</blockquote>
            {open?.markId === mark.id ? form : <OwnMarkView path={path} mark={mark} />}
          </RuleItem>
        ))}
      </RuleList>
    </Section>
  );
}
