import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface MainProps {
  /** Width of the content: wide 86rem (board), normal 74rem, narrow 62rem (a learner's pages), column 44rem (quiz, forms). */
  width?: "wide" | "normal" | "narrow" | "column";
  /** Stays below the text and above the footer: a `QuizBar`. */
  bar?: ReactNode;
  /** Without the inner wrapper, for pages that draw their own (the certificate). */
  bare?: boolean;
  className?: string;
  children: ReactNode;
}

/** The page's own text, where the skip link leads. */
export function Main({ width = "normal", bar, bare, className, children }: MainProps) {
  return (
    <>
      <main id="main" tabIndex={-1} className={className}>
        {bare ? children : <div className={classNames("wrap", width !== "normal" && width)}>{children}</div>}
      </main>
      {bar}
    </>
  );
}
