import type { ReactNode } from "react";

/** What the script says as things change; `{{time}}` in `saved` becomes the clock's. */
export type SaveSentences = Readonly<Record<"saved" | "saving" | "failed" | "refused" | "conflict", string>>;

interface SaveStatusProps {
  /** What the server knows, such as "Your answers are saved, 14:02:11". The script replaces the text. */
  children: ReactNode;
  /** The script sets `data-state`; the mark before the text follows it. Default: saved. */
  state?: "saved" | "saving" | "failed" | "idle";
  sentences?: SaveSentences;
}

/** Says where the eye already is whether writing is safe. The mark is drawn by CSS, so a script may replace the text. */
export function SaveStatus({ children, state = "saved", sentences }: SaveStatusProps) {
  return (
    <p
      className="saved"
      role="status"
      data-save-status=""
      data-state={state}
      data-saved={sentences?.saved}
      data-saving={sentences?.saving}
      data-failed={sentences?.failed}
      data-refused={sentences?.refused}
      data-conflict={sentences?.conflict}
    >
      {children}
    </p>
  );
}
