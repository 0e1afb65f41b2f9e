import type { RoleName } from "~/shared/actor";
import { cityOf, formatMoment } from "~/shared/dates";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { PathOutline } from "../../path/domain/outline";
import type { ModuleRules, Requirement } from "../../path/domain/path-rules";
import { ItemWords } from "../path/requirement-list";

interface OpeningWordsProps {
  rules: ModuleRules;
  outline: PathOutline;
  timeZone: string;
}

/** When a module opens, a line for each condition. */
export function OpeningWords({ rules, outline, timeZone }: OpeningWordsProps) {
  const { t } = useTranslation(["enrolment", "identity"]);
  const { locale } = usePageContext();
  const { after, opensAt, closesAt, scores, groups, roles } = rules;
  const when = (instant: string) => formatMoment(new Date(instant), { locale, timeZone });
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  const words = [
    ...outline.modules
      .filter(({ id }) => after.includes(id))
      .map(({ number }) => t("teach.cond.after", { number })),
    ...(opensAt ? [t("teach.cond.from", { when: when(opensAt) })] : []),
    ...(closesAt ? [t("teach.cond.until", { when: when(closesAt) })] : []),
    ...scores.map(({ work, atLeast: need }) => {
      const title = outline.works.find((one) => one.work === work)?.title ?? "";
      return t("teach.cond.score", { need, title });
    }),
    ...(groups.length > 0 ? [t("teach.cond.group", { groups: list.format(groups) })] : []),
    ...(roles.length > 0
      ? [
          t("teach.cond.role", {
            roles: list.format(roles.map((role) => t(`identity:roles.${role as RoleName}`))),
          }),
        ]
      : []),
  ];
  if (words.length === 0) return <>{t("teach.atOnce")}</>;
  return (
    <div>
      {words.map((word) => (
        <div key={word}>{word}</div>
      ))}
    </div>
  );
}

interface AskingWordsProps {
  requires: readonly Requirement[];
  outline: PathOutline;
}

/** What completes a module, a line for each thing. */
export function AskingWords({ requires, outline }: AskingWordsProps) {
  const { t } = useTranslation("enrolment");
  const workTitle = (work: string) => outline.works.find((one) => one.work === work)?.title ?? "–";
  const lessonTitle = (id: string) => {
    const lesson = outline.modules.flatMap(({ lessons }) => lessons).find((one) => one.id === id);
    return lesson ? `${lesson.number} ${lesson.title}` : "–";
  };
  const item = (code: Requirement["kind"], title: string, need: number) => (
    <ItemWords item={{ code, title, need }} />
  );
  const words = (one: Requirement) => {
    switch (one.kind) {
      case "view":
        return one.lessonId === null
          ? t("teach.form.everyLesson")
          : item("view", lessonTitle(one.lessonId), 1);
      case "submit":
        return item("submit", workTitle(one.work), 1);
      case "score": {
        const title = one.work === null ? t("teach.form.everyQuiz") : workTitle(one.work);
        return one.atLeast === null ? title : item("score", title, one.atLeast);
      }
      case "contribute":
        return item("contribute", one.lessonId === null ? "" : lessonTitle(one.lessonId), one.posts);
      case "mark":
        return one.label;
    }
  };
  if (requires.length === 0) return <>{t("path.asksNothing")}</>;
  return (
    <div className="lines">
      {requires.map((one, index) => (
        <div key={index}>{words(one)}</div>
      ))}
    </div>
  );
}

/** The clock by which a set of rules is read: the school's, or for the course itself the reader's. */
export function useRulesClock(timeZone: string | null): { timeZone: string; city: string } {
  const { timeZone: own } = usePageContext();
  const zone = timeZone ?? own;
  return { timeZone: zone, city: cityOf(zone) };
}
