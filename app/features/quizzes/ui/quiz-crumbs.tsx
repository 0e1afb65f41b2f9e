import { coursePath } from "~/features/catalogue";
import { Crumbs } from "~/ui/crumbs";
import { useTranslation } from "~/web/translation";
import { quizPath } from "../paths";

interface QuizCrumbsProps {
  courseSlug: string;
  courseTitle: string;
  /** Leave out on the quiz's own first page. */
  quizId?: string;
  title: string;
  /** This page, below the quiz's first one. */
  here?: string;
}

/** The way back from a quiz's pages to its course. */
export function QuizCrumbs({ courseSlug, courseTitle, quizId, title, here }: QuizCrumbsProps) {
  const { t } = useTranslation("common");
  const quiz = { label: title, href: quizId && quizPath(quizId) };
  const items = [
    { href: coursePath(courseSlug), label: courseTitle },
    quiz,
    ...(here ? [{ label: here }] : []),
  ];
  return <Crumbs label={t("nav.breadcrumbs")} items={items} />;
}
