import { useTranslation } from "~/web/translation";
import { placePath } from "../paths";
import type { PlaceParams } from "../schema";

/** The quiet way from a lesson or module to what others say about it. For people who take the course. */
export function DiscussionLink({ place }: { place: PlaceParams }) {
  const { t } = useTranslation("discussion");
  return (
    <p className="kept">
      <a href={placePath(place)}>{t("link")}</a>
    </p>
  );
}
