import { coursePath, modulePath } from "~/features/catalogue";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { ProgressLine } from "~/ui/progress-line";
import { useTranslation } from "~/web/translation";
import type { ModuleStanding } from "../../path/domain/evaluate-path";
import { LockWords } from "./lock-reasons";
import { ModuleState, OverrideWords } from "./module-state";

interface PathPageProps {
  courseSlug: string;
  courseTitle: string;
  modules: readonly ModuleStanding[];
}

const isDone = ({ state }: ModuleStanding) => state === "completed" || state === "completed_by_override";

/** All modules of a course on one line, as the reader stands with them. */
export function PathPage({ courseSlug, courseTitle, modules }: PathPageProps) {
  const { t } = useTranslation("enrolment");
  const { t: common } = useTranslation("common");
  const done = modules.filter(isDone).length;
  const here = modules.find((one) => one.isOpen && !isDone(one));
  const label = t("teach.completedOf", { done, count: modules.length });
  const crumbs = [{ href: coursePath(courseSlug), label: courseTitle }, { label: t("path.title") }];
  return (
    <Main width="column">
      <PageHead
        crumbs={<Crumbs label={common("nav.breadcrumbs")} items={crumbs} />}
        title={t("path.title")}
        lead={t("path.lead")}
      />
      <ProgressLine done={done} total={modules.length} label={label} />
      <div className="outline">
        <ol>
          {modules.map((standing) => (
            <li key={standing.id} className={isDone(standing) ? "done" : undefined}>
              <div className="stop" aria-current={standing === here ? "step" : undefined}>
                <span className="st" />
                <div className="x">
                  <a href={modulePath(courseSlug, standing.slug)}>
                    {standing.number}. {standing.title}
                  </a>
                  <span className="sub">
                    <ModuleState standing={standing} />
                  </span>
                  {standing.locks.map((lock, index) => (
                    <span key={index} className="sub">
                      <LockWords lock={lock} />
                    </span>
                  ))}
                  <OverrideWords standing={standing} />
                </div>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </Main>
  );
}
