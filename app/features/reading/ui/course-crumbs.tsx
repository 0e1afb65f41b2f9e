import { coursePath } from "~/features/catalogue";
import { Crumbs } from "~/ui/crumbs";
import { useTranslation } from "~/web/translation";

interface CourseCrumbsProps {
  courseSlug: string;
  courseTitle: string;
  /** This page. */
  here: string;
  /** Between the course and this page. */
  between?: readonly { href: string; label: string }[];
}

/** The way from a page about a course back to it. */
export function CourseCrumbs({ courseSlug, courseTitle, here, between = [] }: CourseCrumbsProps) {
  const { t } = useTranslation("catalogue");
  const { t: common } = useTranslation("common");
  const items = [
    { href: "/courses", label: t("courses.title") },
    { href: coursePath(courseSlug), label: courseTitle },
    ...between,
    { label: here },
  ];
  return <Crumbs label={common("nav.breadcrumbs")} items={items} />;
}
