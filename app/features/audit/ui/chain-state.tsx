import { formatDay } from "~/shared/dates";
import { Callout } from "~/ui/callout";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface ChainStateProps {
  state: {
    readonly at: Date;
    readonly entries: number;
    readonly problem: { readonly number: number | null; readonly kind: string } | null;
  } | null;
}

/** Whether the log is as it was written, as far as the last check knows. */
export function ChainState({ state }: ChainStateProps) {
  const { t } = useTranslation("audit");
  const reader = usePageContext();
  if (!state) return <p className="small muted">{t("chain.unchecked")}</p>;
  const when = formatDay(state.at, reader);
  const { problem, entries } = state;
  if (!problem) return <p className="small muted">{t("chain.whole", { when, count: entries })}</p>;
  return (
    <Callout tone="bad" title={t("chain.broken")}>
      {t("chain.brokenText", { when, number: problem.number ?? t("list.unsealed") })}
    </Callout>
  );
}
