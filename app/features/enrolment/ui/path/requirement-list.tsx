import { lessonPath } from "~/features/catalogue";
import { Button } from "~/ui/button";
import { useTranslation } from "~/web/translation";
import type { Item } from "../../path/domain/requirements";

interface RequirementListProps {
  items: readonly Item[];
  courseSlug: string;
  moduleSlug: string;
  /** Whether what is asked for can be done here: links and the button for marks. */
  isOpen: boolean;
}

/** What a module asks for, on one line: filled is done, open is not yet. */
export function RequirementList({ items, courseSlug, moduleSlug, isOpen }: RequirementListProps) {
  return (
    <div className="outline">
      <ol>
        {items.map((item) => (
          <li key={item.key} className={item.isDone ? "done" : undefined}>
            <Requirement item={item} courseSlug={courseSlug} moduleSlug={moduleSlug} isOpen={isOpen} />
          </li>
        ))}
      </ol>
    </div>
  );
}

type RequirementProps = Omit<RequirementListProps, "items"> & { item: Item };

function Requirement({ item, courseSlug, moduleSlug, isOpen }: RequirementProps) {
  const { t } = useTranslation("enrolment");
  const { have, isDone, lessonSlug } = item;
  const href = lessonSlug ? lessonPath(courseSlug, moduleSlug, lessonSlug) : item.href;
  const isCounted = item.code === "score" || item.need > 1;
  const note = isDone ? t("path.itemDone") : isCounted ? t("path.soFar", { have }) : t("path.itemOpen");
  const Stop = href && isOpen ? "a" : "div";
  return (
    <Stop className="stop" href={href && isOpen ? href : undefined}>
      <span className="st" />
      <span className="x">
        <ItemWords item={item} />
        <span className="sub">{note}</span>
        {item.code === "mark" && !isDone && isOpen && <MarkButton item={item} />}
      </span>
    </Stop>
  );
}

/** What is asked for, in one line. */
export function ItemWords({ item: { code, title, need } }: { item: Pick<Item, "code" | "title" | "need"> }) {
  const { t } = useTranslation("enrolment");
  if (code === "view" && !title) return <>{t("path.items.lessons", { count: need })}</>;
  if (code === "contribute" && !title) return <>{t("path.items.contributeHere", { count: need })}</>;
  if (code === "contribute") return <>{t("path.items.contribute", { title, count: need })}</>;
  return <>{t(`path.items.${code}`, { title, need })}</>;
}

function MarkButton({ item }: { item: Item }) {
  const { t } = useTranslation("enrolment");
  return (
    <form method="post" className="row act">
      <Button small name="key" value={item.key.slice("mark ".length)}>
        {t("path.mark")}
      </Button>
    </form>
  );
}
