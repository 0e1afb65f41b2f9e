import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/web/translation";

interface EditorDialogProps {
  kind: string;
  title: string;
  children: ReactNode;
}

/** One question of the editor's. Its form goes nowhere: the script reads it when it closes. */
export function EditorDialog({ kind, title, children }: EditorDialogProps) {
  const { t } = useTranslation("authoring");
  const headingId = `ed-${kind}`;
  return (
    <dialog data-dialog={kind} aria-labelledby={headingId} className="ed-dialog">
      <form method="dialog" className="stack">
        <h2 id={headingId} className="h-s">
          {title}
        </h2>
        {children}
        <FormActions>
          <Button variant="primary" value="ok">
            {t("editor.ok")}
          </Button>
          <Button value="cancel" formNoValidate>
            {t("editor.cancel")}
          </Button>
          <Button variant="quiet" value="remove" formNoValidate hidden>
            {t("editor.remove")}
          </Button>
        </FormActions>
      </form>
    </dialog>
  );
}

interface LineFieldProps {
  kind: string;
  name: string;
  label: string;
  hint?: string;
  pattern?: string;
  optional?: boolean;
}

/** One line to fill in. */
export function LineField({ kind, name, label, hint, pattern, optional }: LineFieldProps) {
  return (
    <TextField
      id={`ed-${kind}-${name}`}
      name={name}
      label={label}
      hint={hint}
      pattern={pattern}
      required={!optional}
    />
  );
}

interface FilteredListProps {
  kind: string;
  name: string;
  label: string;
  hint?: string;
  options: readonly { readonly value: string; readonly label: string }[];
  /** The chosen words are put into the text where none are selected. */
  labelled?: boolean;
  /** What works of the library are called in the list, where they are looked for too. */
  library?: string;
}

/** As many as fit without looking for one. */
const SHORT_LIST = 6;

/** A plain list to choose from, with a field that shortens it where it is long. */
export function FilteredList({ kind, name, label, hint, options, labelled, library }: FilteredListProps) {
  const { t } = useTranslation("authoring");
  const id = `ed-${kind}-${name}`;
  const isLong = options.length > SHORT_LIST || library !== undefined;
  return (
    <>
      {isLong && (
        <TextField
          id={`${id}-filter`}
          name=""
          label={t("editor.filter")}
          type="search"
          data-filters={name}
          data-library={library}
        />
      )}
      <SelectField
        id={id}
        name={name}
        label={label}
        hint={hint}
        options={options}
        size={isLong ? 8 : undefined}
        required
        data-label={labelled ? "" : undefined}
      />
    </>
  );
}
