import { lessonPath } from "~/features/catalogue";
import { RuleItem } from "~/ui/rule-list";
import { useTranslation } from "~/web/translation";
import type { LessonHit } from "../domain/search-view";
import { Marked } from "./marked";

interface LessonHitItemProps {
  courseSlug: string;
  hit: LessonHit;
}

/** A lesson that answers a search, with the place in it that answers best. */
export function LessonHitItem({ courseSlug, hit }: LessonHitItemProps) {
  const { t } = useTranslation("reading");
  const { moduleSlug, moduleNumber, moduleTitle, slug, number, title, passage } = hit;
  const href = lessonPath(courseSlug, moduleSlug, slug);
  return (
    <RuleItem>
      <h3>
        <a href={href}>
          {number} <Marked excerpt={title} />
        </a>
      </h3>
      <p className="small muted">{t("search.inModule", { number: moduleNumber, title: moduleTitle })}</p>
      {passage && (
        <p className="hit">
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
