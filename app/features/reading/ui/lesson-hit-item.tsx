import { lessonPath } from "~/features/catalogue";
import { nameOfTag } from "~/features/translation";
import { RuleItem } from "~/ui/rule-list";
import { useTranslation } from "~/web/translation";
import type { LessonHit } from "../domain/search-view";
import { Marked } from "./marked";

interface LessonHitItemProps {
  courseSlug: string;
  /** Of the course. */
  original: string;
  hit: LessonHit;
}

/** A lesson that answers a search, with the place in it that answers best. */
export function LessonHitItem({ courseSlug, original, hit }: LessonHitItemProps) {
  const { t } = useTranslation("reading");
  const { moduleSlug, moduleNumber, moduleTitle, slug, number, title, passage, language, asked } = hit;
  const href = lessonPath(courseSlug, moduleSlug, slug, asked);
  return (
    <RuleItem>
      <h3 lang={language}>
        <a href={href} hrefLang={language}>
          {number} <Marked excerpt={title} />
        </a>
      </h3>
      <p className="small muted">
        {t("search.inModule", { number: moduleNumber, title: moduleTitle })}
        {language !== original && (
          <>
            {" · "}
            <span lang={language}>{nameOfTag(language)}</span>
          </>
        )}
      </p>
      {passage && (
        <p className="hit" lang={language}>
          {passage.heading && (
            <>
              <a className="under" href={passage.headingId ? `${href}#${passage.headingId}` : href}>
                {passage.heading}
              </a>{" "}
            </>
          )}
          <Marked excerpt={passage} />
        </p>
      )}
    </RuleItem>
  );
}
