import { Callout } from "~/ui/callout";
import { DefinitionList } from "~/ui/definition-list";
import { useTranslation } from "~/web/translation";
import type { DraftAnswers } from "../../applications/schema";
import { useAnswerTexts } from "./answer-texts";

interface TwoVersionsProps {
  /** What another window saved. */
  saved: DraftAnswers;
  /** What was written in this one. */
  written: Readonly<Record<string, unknown>>;
}

/** After two windows saved different things: what the other one says, beside the form with what this one says. */
export function TwoVersions({ saved, written }: TwoVersionsProps) {
  const { t } = useTranslation("cohorts");
  const { questions, textOf } = useAnswerTexts();
  const differing = questions.filter(({ name }) => (saved[name] ?? "") !== (written[name] ?? ""));
  if (differing.length === 0) return null;
  return (
    <Callout tone="warm" title={t("form.other.title")}>
      <p>{t("form.other.text")}</p>
      <DefinitionList
        items={differing.map(({ name, question }) => ({
          key: name,
          term: question,
          description: saved[name] ? (
            <span className="plain-text">{textOf(name, saved[name])}</span>
          ) : (
            t("form.other.empty")
          ),
        }))}
      />
    </Callout>
  );
}
