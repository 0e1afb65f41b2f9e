import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { NotedBlock } from "../domain/notes-view";
import { OwnMarkView } from "./own-mark-view";

interface NotedBlockItemProps {
  /** The page of notes. */
  path: string;
  block: NotedBlock;
  /** Where this paragraph is open for writing; null where it is not. */
  form: ReactNode;
}

/** One paragraph, what its reader marked there, and the two things to do with it. */
export function NotedBlockItem({ path, block, form }: NotedBlockItemProps) {
  const { t } = useTranslation("reading");
  const { locale } = usePageContext();
  const { key, text, isHeading, marks } = block;
  if (!text) return null;
  const here = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return (
    <li id={`at-${key}`} className={isHeading ? "is-heading" : undefined}>
      {isHeading ? <h3>{text}</h3> : <p className="noted-text">{text}</p>}
      <div lang={locale}>
        {!form && marks.map((mark) => <OwnMarkView key={mark.id} path={path} mark={mark} />)}
        {form ??
          (marks.length === 0 && (
            <div className="row note-tools">
              <a href={`${path}?at=${key}#at-${key}`} aria-label={t("notes.writeAt", { text: here })}>
                {t(isHeading ? "notes.writeSection" : "notes.write")}
              </a>
              <form method="post" action={`${path}#at-${key}`}>
                <input type="hidden" name="at" value={key} />
                <input type="hidden" name="version" value="0" />
                <Button
                  variant="quiet"
                  small
                  name="intent"
                  value="bookmark"
                  aria-label={t("notes.bookmarkAt", { text: here })}
                >
                  {t("notes.bookmark")}
                </Button>
              </form>
            </div>
          ))}
      </div>
    </li>
  );
}
