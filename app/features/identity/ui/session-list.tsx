import { formatMoment } from "~/shared/dates";
import { Button } from "~/ui/button";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Tag } from "~/ui/tag";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface Session {
  readonly handle: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly isHere: boolean;
}

/** The browsers that are signed in, this one first; each other one with the button that ends it. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation("identity");
  return (
    <RuleList label={t("sessions.list")}>
      {sessions.map((session) => (
        <SessionItem key={session.handle} session={session} />
      ))}
    </RuleList>
  );
}

function SessionItem({ session: { handle, device, createdAt, isHere } }: { session: Session }) {
  const { t } = useTranslation("identity");
  const moment = formatMoment(createdAt, usePageContext());
  const name = device || t("sessions.unknown");
  const action = (
    <form method="post">
      <input type="hidden" name="handle" value={handle} />
      <Button small name="intent" value="end" aria-label={t("sessions.endOne", { device: name, moment })}>
        {t("sessions.end")}
      </Button>
    </form>
  );
  return (
    <RuleItem action={isHere ? <Tag tone="good">{t("sessions.here")}</Tag> : action}>
      {name}
      <br />
      <span className="small muted">{t("sessions.since", { moment })}</span>
    </RuleItem>
  );
}
