import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { FormProblems } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface GiveUpRulesProps {
  /** Null for the course's own rules. */
  school: string | null;
  /** The version that is given up. */
  follows: number;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Back to what a school's course, or the course's files, say. */
export function GiveUpRules({ school, follows, lastResult }: GiveUpRulesProps) {
  const { t } = useTranslation("enrolment");
  const [form] = useForm({ id: "give-up", lastResult });
  return (
    <Section heading={t(school ? "teach.giveUp.school" : "teach.giveUp.course")}>
      <form method="post" id={form.id} className="stack">
        {school && <input type="hidden" name="school" value={school} />}
        <input type="hidden" name="follows" value={follows} />
        <FormProblems form={form} />
        <p>{t(school ? "teach.giveUp.schoolText" : "teach.giveUp.courseText")}</p>
        <FormActions>
          <Button>{t(school ? "teach.giveUp.school" : "teach.giveUp.course")}</Button>
        </FormActions>
      </form>
    </Section>
  );
}
