import type { ReactNode } from "react";

interface ProseProps {
  lang?: string;
  children: ReactNode;
}

/** Text that is read rather than used: serif, one comfortable measure. */
export function Prose({ lang, children }: ProseProps) {
  return (
    <div className="prose" lang={lang}>
      {children}
    </div>
  );
}
