import { formatDay } from "~/shared/dates";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { ModuleStanding } from "../../path/domain/evaluate-path";

/** The word for where somebody stands with a module, and how far they are. */
export function ModuleState({ standing }: { standing: ModuleStanding }) {
  const { t } = useTranslation("enrolment");
  const { locale, timeZone } = usePageContext();
  const { state, items, completedAt } = standing;
  const done = items.filter(({ isDone }) => isDone).length;
  const when = completedAt && formatDay(new Date(completedAt), { locale, timeZone });
  const word = state === "completed" && when ? t("path.completedOn", { when }) : t(`path.states.${state}`);
  const showsCount = (state === "in_progress" || state === "available") && items.length > 0;
  return (
    <>
      {word}
      {showsCount && `, ${t("path.done", { done, count: items.length })}`}
    </>
  );
}

/** What staff decided for this person, with the reason they gave; nothing where they decided nothing. */
export function OverrideWords({ standing: { state, override } }: { standing: ModuleStanding }) {
  const { t } = useTranslation("enrolment");
  if (!override || state === "completed") return null;
  const key = override.kind === "completed" ? "path.granted" : "path.opened";
  return <p className="small">{t(key, { reason: override.reason })}</p>;
}
