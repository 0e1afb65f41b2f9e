import { Callout } from "~/ui/callout";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import type { ModuleStanding } from "../../path/domain/evaluate-path";
import { learnerPath } from "../../paths";
import { LockReasons } from "./lock-reasons";
import { ModuleState, OverrideWords } from "./module-state";
import { RequirementList } from "./requirement-list";

interface ModulePathProps {
  standing: ModuleStanding;
  courseSlug: string;
  isVisitor: boolean;
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
            <RequirementList items={items} courseSlug={courseSlug} moduleSlug={slug} isOpen={isOpen} />
          ) : (
            <p className="muted">{t("path.asksNothing")}</p>
          )}
        </Section>
      )}
    </>
  );
}
