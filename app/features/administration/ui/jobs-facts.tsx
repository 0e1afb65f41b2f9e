import { formatMoment } from "~/shared/dates";
import { DefinitionList } from "~/ui/definition-list";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface JobsFactsProps {
  counts: Readonly<Record<"pending" | "processing" | "done" | "dead", number>>;
  retrying: number;
  oldestDueAt: Date | null;
  lastFinishedAt: Date | null;
  backend: "redis" | "postgresql";
}

/** How the work behind the pages is doing, in numbers. */
export function JobsFacts({ counts, retrying, oldestDueAt, lastFinishedAt, backend }: JobsFactsProps) {
  const { t } = useTranslation("administration");
  const reader = usePageContext();
  const number = (value: number) => value.toLocaleString(reader.locale);
  const since = (at: Date | null, otherwise: string) => (at ? formatMoment(at, reader) : otherwise);
  return (
    <DefinitionList
      long
      items={[
        { term: t("jobs.states.pending"), description: number(counts.pending) },
        { term: t("jobs.retrying"), description: number(retrying) },
        { term: t("jobs.states.processing"), description: number(counts.processing) },
        { term: t("jobs.states.done"), description: number(counts.done) },
        { term: t("jobs.states.dead"), description: number(counts.dead) },
        { term: t("jobs.oldest"), description: since(oldestDueAt, t("jobs.nothingWaits")) },
        { term: t("jobs.lastSign"), description: since(lastFinishedAt, t("jobs.never")) },
        { term: t("jobs.backend"), description: t(`jobs.backends.${backend}`) },
      ]}
    />
  );
}
