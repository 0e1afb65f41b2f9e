import { useTranslation } from "~/web/translation";
import { nameOfTag } from "../domain/locales";

interface LessonLanguagesProps {
  /** The lesson's address. */
  path: string;
  /** Of the original. */
  original: string;
  /** Languages it is translated into, by their tags. */
  tags: readonly string[];
  /** The tag of the page. */
  current: string;
}

/** The languages in which a lesson can be read, each by its own name. Nothing where there is one. */
export function LessonLanguagesChoice({ path, original, tags, current }: LessonLanguagesProps) {
  const { t, i18n } = useTranslation("translation");
  if (tags.length === 0) return null;
  return (
    <nav className="lesson-languages" aria-label={t("lesson.languages")} lang={i18n.language}>
      <span className="muted">{t("lesson.languages")}</span>{" "}
      {[original, ...tags].map((tag) => (
        <a
          key={tag}
          href={`${path}?lang=${tag}`}
          lang={tag}
          hrefLang={tag}
          aria-current={tag === current ? "true" : undefined}
        >
          {nameOfTag(tag)}
        </a>
      ))}
    </nav>
  );
}
