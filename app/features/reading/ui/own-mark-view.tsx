import { Button } from "~/ui/button";
import { PlainText } from "~/ui/plain-text";
import { useTranslation } from "~/web/translation";
import type { OwnMark } from "../domain/notes-view";

interface OwnMarkViewProps {
  /** The page of notes on the lesson. */
  path: string;
  mark: OwnMark & { readonly isChanged?: boolean };
}

/** A note or a bookmark as its reader left it. */
export function OwnMarkView({ path, mark: { id, note, quote, version, isChanged } }: OwnMarkViewProps) {
  const { t } = useTranslation("reading");
  return (
    <div className="own-mark">
      {note ? <PlainText text={note} /> : <p className="muted">{t("notes.aBookmark")}</p>}
      {isChanged && (
        <p className="small muted">
          {t("notes.changed")} <q>{quote}</q>
        </p>
      )}
      <div className="row note-tools">
        <a href={`${path}?mark=${id}#write`}>{t(note ? "notes.edit" : "notes.write")}</a>
        <form method="post" action={path}>
          <input type="hidden" name="mark" value={id} />
          <input type="hidden" name="version" value={version} />
          <Button variant="quiet" small name="intent" value="remove">
            {t(note ? "notes.remove" : "notes.removeBookmark")}
          </Button>
        </form>
      </div>
    </div>
  );
}
