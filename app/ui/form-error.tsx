import { Icon } from "./icon";

interface FormErrorProps {
  /** How many things need attention, in one sentence. */
  title: string;
  /** Each error, already translated; with a `fieldId` it becomes a link to that field. */
  errors?: readonly { fieldId?: string; message: string }[];
  id?: string;
}

/** The summary above a form that was not taken. Announced at once, and focusable so that the page may start there. */
export function FormError({ title, errors = [], id = "form-error" }: FormErrorProps) {
  return (
    <div className="callout err" role="alert" id={id} tabIndex={-1}>
      <Icon name="alert" />
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        {errors.length > 0 && (
          <ul className="form-errors">
            {errors.map(({ fieldId, message }) => (
              <li key={`${fieldId ?? ""} ${message}`}>
                {fieldId ? <a href={`#${fieldId}`}>{message}</a> : message}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
