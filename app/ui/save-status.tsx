import type { ReactNode } from "react";

interface SaveStatusProps {
  /** What the server knows, such as "Your answers are saved, 14:02:11". The script replaces the text. */
  children: ReactNode;
  /** The script sets `data-state`; the mark before the text follows it. Default: saved. */
  state?: "saved" | "saving" | "failed" | "idle";
}

/** Says where the eye already is whether writing is safe. The mark is drawn by CSS, so a script may replace the text. */
export function SaveStatus({ children, state = "saved" }: SaveStatusProps) {
  return (
    <p className="saved" role="status" data-save-status="" data-state={state}>
      {children}
    </p>
  );
}
