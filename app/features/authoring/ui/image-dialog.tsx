import { Checkbox } from "~/ui/checkbox";
import { FileField } from "~/ui/file-field";
import { useTranslation } from "~/web/translation";
import { EditorDialog, LineField } from "./editor-dialog";

/** Asks for a picture, what it shows, and its caption. Closes once the picture has arrived. */
export function ImageDialog() {
  const { t } = useTranslation("authoring");
  return (
    <EditorDialog kind="image" title={t("editor.acts.image")}>
      <FileField
        id="ed-image-file"
        name="file"
        label={t("editor.image.file")}
        hint={t("editor.image.fileHint")}
        accept="image/jpeg,image/png,image/webp,image/avif"
      />
      <input type="hidden" name="fileId" />
      <LineField kind="image" name="alt" label={t("editor.image.alt")} optional />
      <Checkbox id="ed-image-decorative" name="decorative" label={t("editor.image.decorative")} />
      <LineField kind="image" name="caption" label={t("editor.image.caption")} optional />
      <p
        role="status"
        data-dialog-status=""
        data-missing={t("editor.image.missing")}
        data-chosen={t("editor.image.chosen")}
        data-uploading={t("editor.image.uploading")}
        data-failed={t("editor.image.failed")}
      />
    </EditorDialog>
  );
}
