import { useTranslation } from "~/web/translation";
import { learnerPath } from "../../paths";

/** The way to the page that shows how the reader stands with a course. */
export function PathLink({ courseSlug }: { courseSlug: string }) {
  const { t } = useTranslation("enrolment");
  return <a href={learnerPath(courseSlug)}>{t("path.link")}</a>;
}
