import { ButtonLink } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { EmptyState } from "~/ui/empty-state";
import { useTranslation } from "~/web/translation";
import type { SoughtWord } from "../domain/typed-words";

interface ListStateProps {
  total: number;
  more: boolean;
  corrected: readonly SoughtWord[];
  isNarrowed: boolean;
}

/** How much was found, and what was looked for instead of words that nothing has. */
export function ListState({ total, more, corrected, isNarrowed }: ListStateProps) {
  const { t } = useTranslation("library");
  if (total === 0)
    return isNarrowed ? (
      <EmptyState
        level={2}
        title={t("list.empty")}
        action={<ButtonLink href="/library">{t("filter.all")}</ButtonLink>}
      >
        {t("list.emptyText")}
      </EmptyState>
    ) : (
      <EmptyState level={2} title={t("list.none")}>
        {t("list.noneText")}
      </EmptyState>
    );
  return (
    <>
      {corrected.length > 0 && (
        <Callout role="status">
          {corrected.map(({ typed, meant }) => (
            <p key={typed}>{t("list.corrected", { typed, meant: meant.join(", ") })}</p>
          ))}
        </Callout>
      )}
      <p className="muted">{t(more ? "list.countMore" : "list.count", { count: total })}</p>
    </>
  );
}
