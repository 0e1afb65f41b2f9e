import { formatDate, formatDay } from "~/shared/dates";
import { Button } from "~/ui/button";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface PasskeyListProps {
  passkeys: readonly {
    readonly id: string;
    readonly label: string;
    readonly createdAt: Date;
    readonly lastUsedOn: Date | null;
  }[];
}

/** One's own passkeys, each with a button to remove it. */
export function PasskeyList({ passkeys }: PasskeyListProps) {
  const { t } = useTranslation("identity");
  const reader = usePageContext();
  if (passkeys.length === 0) return <p>{t("passkey.none")}</p>;
  return (
    <RuleList>
      {passkeys.map(({ id, label, createdAt, lastUsedOn }) => (
        <RuleItem
          key={id}
          action={
            <form method="post">
              <input type="hidden" name="passkeyId" value={id} />
              <Button
                variant="danger"
                small
                name="intent"
                value="remove"
                aria-label={t("passkey.removeOne", { label })}
              >
                {t("passkey.remove")}
              </Button>
            </form>
          }
        >
          <p>
            <strong>{label}</strong>
          </p>
          <p className="small muted">
            {t("passkey.since", { day: formatDay(createdAt, reader) })}{" "}
            {lastUsedOn && t("passkey.used", { day: formatDate(lastUsedOn, reader.locale) })}
          </p>
        </RuleItem>
      ))}
    </RuleList>
  );
}
