import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems } from "~/web/fields";
import { usePageContext } from "~/web/page-context";

interface LinkButtonFormProps {
  submit: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The button under a link from a mail. The link's secret comes from the page's address and stands in no loader's data. */
export function LinkButtonForm({ submit, lastResult }: LinkButtonFormProps) {
  const [form] = useForm({ id: "link", lastResult });
  const token = new URLSearchParams(usePageContext().url.split("?")[1] ?? "").get("token") ?? "";
  return (
    <form method="post" id={form.id} className="stack">
      <FormProblems form={form} />
      <input type="hidden" name="token" value={token} />
      <FormActions>
        <Button variant="primary">{submit}</Button>
      </FormActions>
    </form>
  );
}
