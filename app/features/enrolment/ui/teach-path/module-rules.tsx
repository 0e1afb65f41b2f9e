import type { SubmissionResult } from "@conform-to/react";
import type { FormRules } from "../../path/domain/rules-form";
import type { ModuleRulesPage } from "../../path/queries/get-module-rules.server";
import type { RulesPreview } from "../../path/queries/preview-rules.server";
import { PreviewList } from "./preview-list";
import { RulesForm } from "./rules-form";
import { useRulesClock } from "./rules-words";

interface ModuleRulesProps {
  rules: ModuleRulesPage;
  /** What the form was answered with: problems, or what would change. */
  reply:
    | { readonly preview: RulesPreview; readonly sent: FormRules }
    | { readonly lastResult: SubmissionResult<string[]> }
    | undefined;
}

/** The form for one module, below what would change where that was asked for. */
export function ModuleRulesView({ rules, reply }: ModuleRulesProps) {
  const { city } = useRulesClock(rules.timeZone);
  const preview = reply && "preview" in reply ? reply : null;
  return (
    <div className="stack-l">
      {preview && <PreviewList preview={preview.preview} />}
      <RulesForm
        values={preview?.sent ?? rules.values}
        follows={rules.number}
        module={rules.module}
        others={rules.others}
        works={rules.works}
        city={city}
        lastResult={reply && "lastResult" in reply ? reply.lastResult : undefined}
      />
    </div>
  );
}
