import { formatDate } from "~/shared/dates";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Tag } from "~/ui/tag";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { Finding } from "../domain/finding";

const TONE = { good: "good", attention: "warm", bad: "bad" } as const;

/** What was looked at, worst first: how it stands, and where it is not well, what to do. */
export function Findings({ label, findings }: { label: string; findings: readonly Finding[] }) {
  const { t } = useTranslation("administration");
  return (
    <RuleList label={label}>
      {findings.map(({ check, state, values }) => (
        <RuleItem key={check} action={<Tag tone={TONE[state]}>{t(`health.states.${state}`)}</Tag>}>
          <h2>{t(`health.${check}.title`)}</h2>
          <Says check={check} values={values} />
          {state !== "good" && <p>{t(`health.${check}.todo`)}</p>}
        </RuleItem>
      ))}
    </RuleList>
  );
}

/** A check that could not be made has nothing to say but that. */
function Says({ check, values }: Pick<Finding, "check" | "values">) {
  const { t } = useTranslation("administration");
  const { locale } = usePageContext();
  if (check === "key")
    return <p className="muted">{t(values.opens ? "health.key.says" : "health.key.broken")}</p>;
  if (Object.keys(values).length === 0) return <p className="muted">{t("health.unknown")}</p>;
  if (check === "mail")
    return (
      <p className="muted">{t(`health.mail.kinds.${String(values.kind)}` as "health.mail.kinds.kept")}</p>
    );
  const count = Number(
    values.count ?? values.minutes ?? values.rows ?? values.missing ?? values.seconds ?? 0,
  );
  return (
    <p className="muted">
      {t(`health.${check}.says` as "health.dead.says", { ...values, ...endOf(values, locale), count })}
    </p>
  );
}

/** A day of ours in the reader's words; a line of Node.js that nobody knows has none. */
const endOf = ({ endsOn }: Finding["values"], locale: string) =>
  typeof endsOn === "string" && endsOn !== "?" ? { endsOn: formatDate(new Date(endsOn), locale) } : {};
