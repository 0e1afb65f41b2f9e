import { Callout } from "~/ui/callout";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import type { ModuleStanding } from "../../path/domain/evaluate-path";
import type { Item } from "../../path/domain/requirements";
import { learnerPath } from "../../paths";
import { LockReasons } from "./lock-reasons";
import { ModuleState, OverrideWords } from "./module-state";
import { RequirementList } from "./requirement-list";

interface ModulePathProps {
  standing: ModuleStanding;
  courseSlug: string;
  isVisitor: boolean;
}

/** Lessons as one thing to do: they stand one by one below. */
function together(items: readonly Item[]): readonly Item[] {
  const lessons = items.filter(({ code }) => code === "view");
  const [first] = lessons;
  if (!first || lessons.length < 2) return items;
  const have = lessons.filter(({ isDone }) => isDone).length;
  const need = lessons.length;
  const all = { ...first, key: "view", title: "", have, need, isDone: have === need, lessonSlug: null };
  return [all, ...items.filter(({ code }) => code !== "view")];
}

/** On a module's page: whether it is open and if not, why; what completes it. */
export function ModulePath({ standing, courseSlug, isVisitor }: ModulePathProps) {
  const { t } = useTranslation("enrolment");
  const { isOpen, locks, items, slug, state } = standing;
  return (
    <>
      {!isOpen && (
        <Callout tone="plain" title={`${t(`path.states.${state}`)}.`}>
          <LockReasons locks={locks} courseSlug={courseSlug} isVisitor={isVisitor} />
        </Callout>
      )}
      {!isVisitor && (
        <Section
          heading={t("path.asks")}
          action={<a href={learnerPath(courseSlug)}>{t("path.link")}</a>}
          intro={<ModuleState standing={standing} />}
        >
          <OverrideWords standing={standing} />
          {items.length > 0 ? (
            <RequirementList
              items={together(items)}
              courseSlug={courseSlug}
              moduleSlug={slug}
              isOpen={isOpen}
            />
          ) : (
            <p className="muted">{t("path.asksNothing")}</p>
          )}
        </Section>
      )}
    </>
  );
}
