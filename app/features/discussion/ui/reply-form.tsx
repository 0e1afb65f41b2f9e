import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextAreaInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import { threadPath } from "../paths";
import type { ThreadPage } from "../queries/get-thread.server";
import { TEXT_MAX_LENGTH } from "../schema";

interface ReplyFormProps {
  thread: ThreadPage;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** A reply to the thread, or to one post of it that is then quoted. */
export function ReplyForm({ thread, lastResult }: ReplyFormProps) {
  const { t } = useTranslation("discussion");
  const { id, page, quoting } = thread;
  const [form, fields] = useForm<{ text: string }>({ id: "reply-form", lastResult });
  const typed = lastResult?.initialValue?.quotedId;
  const quotedId = quoting?.id ?? (typeof typed === "string" ? typed : undefined);
  return (
    <form method="post" id={form.id} noValidate className="stack">
      <input type="hidden" name="intent" value="reply" />
      {quotedId && <input type="hidden" name="quotedId" value={quotedId} />}
      <FormProblems form={form} />
      {quoting && (
        <p className="small">
          {t("thread.quoting", { name: quoting.author ?? t("post.left"), number: quoting.number })}{" "}
          <a href={`${threadPath(id)}?page=${page}#reply`}>{t("thread.noQuote")}</a>
        </p>
      )}
      <TextAreaInput
        field={fields.text}
        label={t("thread.reply")}
        hint={t("begin.hint", { max: TEXT_MAX_LENGTH })}
        rows={6}
        required
      />
      <FormActions>
        <Button variant="primary">{t("thread.submit")}</Button>
      </FormActions>
    </form>
  );
}
