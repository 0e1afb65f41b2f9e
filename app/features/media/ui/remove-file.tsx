import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button, ButtonLink } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import { fileAddress } from "../domain/addresses";

interface RemoveFileProps {
  fileId: string;
  kind: "picture" | "document" | "captions";
  name: string;
  isUsed: boolean;
  /** Where one goes who thought better of it. */
  back: string;
  lastResult?: SubmissionResult<string[]>;
}

/** Asks once more before a file goes; where something shows it, says what to do instead. */
export function RemoveFile({ fileId, kind, name, isUsed, back, lastResult }: RemoveFileProps) {
  const { t } = useTranslation("media");
  const [form] = useForm({ lastResult });
  const named = { name: name || t("list.unnamed") };
  return (
    <form method="post" id={form.id} className="stack">
      <FormProblems form={form} />
      {kind === "picture" && <img className="file-look" src={fileAddress(fileId)} alt="" />}
      <p>{isUsed ? t("remove.used", named) : t("remove.text", named)}</p>
      <FormActions>
        {!isUsed && (
          <Button type="submit" name="intent" value="remove" variant="danger">
            {t("remove.submit")}
          </Button>
        )}
        <ButtonLink href={back}>{t("remove.back")}</ButtonLink>
      </FormActions>
    </form>
  );
}
