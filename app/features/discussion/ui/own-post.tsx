import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { FormProblems, TextAreaInput, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import { EDIT_MINUTES } from "../domain/standing";
import type { PostPage } from "../queries/get-post.server";
import { TEXT_MAX_LENGTH, TITLE_MAX_LENGTH } from "../schema";
import { resultFor } from "./result-for";

interface OwnPostProps {
  page: PostPage;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Mending one's own post while that is possible; what was typed stays also where it no longer is. */
export function EditPost({ page, lastResult }: OwnPostProps) {
  const { t } = useTranslation("discussion");
  const result = resultFor(lastResult, "edit");
  const { post, version, canEdit } = page;
  const [form, fields] = useForm<{ title: string; text: string }>({
    id: "edit",
    lastResult: result,
    defaultValue: { title: post.title ?? "", text: post.text ?? "" },
  });
  if (!canEdit && !result) return null;
  return (
    <Section heading={t("one.edit")} intro={t("one.editHint", { count: EDIT_MINUTES })}>
      <form method="post" id={form.id} noValidate className="stack">
        <input type="hidden" name="intent" value="edit" />
        <input type="hidden" name="version" value={version} />
        <FormProblems form={form} />
        {post.number === 1 && (
          <TextInput field={fields.title} label={t("begin.name")} maxLength={TITLE_MAX_LENGTH} required />
        )}
        <TextAreaInput
          field={fields.text}
          label={t("begin.text")}
          hint={t("begin.hint", { max: TEXT_MAX_LENGTH })}
          rows={7}
          required
        />
        <FormActions>
          <Button variant="primary">{t("one.save")}</Button>
        </FormActions>
      </form>
    </Section>
  );
}

/** Taking one's own words back. */
export function RemovePost({ page }: { page: PostPage }) {
  const { t } = useTranslation("discussion");
  if (!page.canRemove) return null;
  return (
    <Section heading={t("one.remove")} intro={t("one.removeText")}>
      <form method="post">
        <input type="hidden" name="intent" value="remove" />
        <Button variant="danger">{t("one.removeSubmit")}</Button>
      </form>
    </Section>
  );
}
