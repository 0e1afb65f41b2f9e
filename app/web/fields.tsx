import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import type { ComponentProps } from "react";
import { Checkbox } from "~/ui/checkbox";
import { ChoiceGroup } from "~/ui/choice-group";
import { FormError } from "~/ui/form-error";
import { SelectField } from "~/ui/select-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/web/translation";
import { useMessages } from "./page-context";

// why any: Conform's metadata is invariant in its schema; these wrappers only read names, values and errors.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Field = FieldMetadata<any, any, string[]>;
// biome-ignore lint/suspicious/noExplicitAny: see above
type AnyForm = FormMetadata<any, string[]>;

function useField(field: Field) {
  const translate = useMessages();
  const { t } = useTranslation();
  const first = field.errors?.[0];
  return {
    id: field.id,
    name: field.name,
    error: first ? translate(first) : undefined,
    optionalWord: t("form.optional"),
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

type Derived = "id" | "name" | "error" | "defaultValue" | "optional";

interface Marked {
  field: Field;
  /** Says "optional" beside the label. */
  optional?: boolean;
}

/** One line of text bound to a Conform field. */
export function TextInput({
  field,
  optional,
  ...props
}: Marked & Omit<ComponentProps<typeof TextField>, Derived>) {
  const { optionalWord, ...bound } = useField(field);
  const secret = props.type === "password";
  return (
    <TextField
      {...props}
      {...bound}
      defaultValue={secret ? undefined : textOf(field.initialValue)}
      optional={optional ? optionalWord : undefined}
    />
  );
}

/** Longer text bound to a Conform field. */
export function TextAreaInput({
  field,
  optional,
  ...props
}: Marked & Omit<ComponentProps<typeof TextArea>, Derived>) {
  const { optionalWord, ...bound } = useField(field);
  return (
    <TextArea
      {...props}
      {...bound}
      defaultValue={textOf(field.initialValue)}
      optional={optional ? optionalWord : undefined}
    />
  );
}

/** One of many bound to a Conform field. */
export function SelectInput({
  field,
  optional,
  ...props
}: Marked & Omit<ComponentProps<typeof SelectField>, Derived>) {
  const { optionalWord, ...bound } = useField(field);
  return (
    <SelectField
      {...props}
      {...bound}
      defaultValue={textOf(field.initialValue)}
      optional={optional ? optionalWord : undefined}
    />
  );
}

/** One yes bound to a Conform field. */
export function CheckboxInput({
  field,
  ...props
}: { field: Field } & Omit<ComponentProps<typeof Checkbox>, Derived | "defaultChecked">) {
  const { optionalWord: _, ...bound } = useField(field);
  return <Checkbox {...props} {...bound} defaultChecked={field.initialValue === "on"} />;
}

/** Radio buttons or tick boxes bound to a Conform field. */
export function ChoicesInput({
  field,
  ...props
}: { field: Field } & Omit<ComponentProps<typeof ChoiceGroup>, Derived>) {
  const { optionalWord: _, ...bound } = useField(field);
  const value = field.initialValue as string | string[] | undefined;
  return <ChoiceGroup {...props} {...bound} defaultValue={value} />;
}

interface FormProblemsProps {
  form: AnyForm;
  /** Names the field a sentence is about, for forms so long that the sentence alone does not tell. */
  describe?: (field: string, sentence: string) => string;
}

/** Everything a form was not taken for, above the form. Draws nothing while all is well. */
export function FormProblems({ form, describe }: FormProblemsProps) {
  const { t } = useTranslation();
  const translate = useMessages();
  const errors = Object.entries(form.allErrors).flatMap(([name, messages]) =>
    (messages as string[]).slice(0, 1).map((text) => ({
      fieldId: name ? `${form.id}-${name}` : undefined,
      message: name && describe ? describe(name, translate(text)) : translate(text),
    })),
  );
  if (errors.length === 0) return null;
  return <FormError title={t("form.problems", { count: errors.length })} errors={errors} />;
}
