import type { ReactNode } from "react";

interface LessonLayoutProps {
  /** An `Outline`. */
  outline: ReactNode;
  title: ReactNode;
  /** Short facts under the title: number, reading time, when it was checked. */
  meta?: readonly ReactNode[];
  /** Under the facts, in the language of the page: a choice of languages. */
  tools?: ReactNode;
  lang?: string;
  /** Heading level of the title. Default: 1. */
  level?: 1 | 2;
  /** The text, then a `Pager`. */
  children: ReactNode;
}

/** Outline, text, and room for notes in the margin. */
export function LessonLayout({
  outline,
  title,
  meta = [],
  tools,
  lang,
  level = 1,
  children,
}: LessonLayoutProps) {
  const Title = level === 1 ? "h1" : "h2";
  return (
    <div className="lesson">
      {outline}
      <article className="reading" lang={lang}>
        <header className="reading-head">
          <Title>{title}</Title>
          {meta.length > 0 && (
            <div className="meta">
              {meta.map((fact, index) => (
                <span key={index}>{fact}</span>
              ))}
            </div>
          )}
          {tools}
        </header>
        {children}
      </article>
    </div>
  );
}
