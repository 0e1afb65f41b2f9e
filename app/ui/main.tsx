import { createContext, type ReactNode, useContext } from "react";
import { classNames } from "./class-names";

const PageNotice = createContext<ReactNode>(null);

/** Gives the page's `Main` a `Notice` to begin with; null for none. */
export const PageNoticeProvider = PageNotice.Provider;

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

/** The page's own text, where the skip link leads. Begins with what the last act did, if anything. */
export function Main({ width = "normal", bar, bare, className, children }: MainProps) {
  const notice = useContext(PageNotice);
  return (
    <>
      <main id="main" tabIndex={-1} className={className}>
        {bare ? (
          <>
            {notice && <div className="wrap">{notice}</div>}
            {children}
          </>
        ) : (
          <div className={classNames("wrap", width !== "normal" && width)}>
            {notice}
            {children}
          </div>
        )}
      </main>
      {bar}
    </>
  );
}
