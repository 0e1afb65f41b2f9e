import type { ReactNode } from "react";

interface QuizBarProps {
  /** "Time left and saving" */
  label: string;
  /** A `SaveStatus`. */
  saved: ReactNode;
  /** In words: "Eighteen minutes left"; usually a `TimeLeft`. */
  timeLeft?: ReactNode;
  /** One small button: "Look over and send". */
  action?: ReactNode;
}

/** Always in sight at the foot of a quiz. Give it to `Main` as `bar`, after the text. */
export function QuizBar({ label, saved, timeLeft, action }: QuizBarProps) {
  return (
    <aside className="dock" aria-label={label}>
      <div className="wrap">
        {saved}
        {timeLeft && <span className="time-left">{timeLeft}</span>}
        {action}
      </div>
    </aside>
  );
}
