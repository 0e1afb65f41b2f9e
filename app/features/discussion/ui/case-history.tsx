import { Fold } from "~/ui/fold";
import { PlainText } from "~/ui/plain-text";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import type { Case } from "../queries/get-case.server";
import { useMoment } from "./moment";

/** What was said and done about one post. Of its author's other posts nothing is here. */
export function CaseHistory({ one }: { one: Case }) {
  const { t } = useTranslation("discussion");
  const say = useMoment();
  const { reports, decisions, versions } = one;
  return (
    <>
      <Section heading={t("case.reports")}>
        {reports.length === 0 && <p className="muted">{t("case.noReports")}</p>}
        <RuleList label={t("case.reports")}>
          {reports.map(({ reason, note, createdAt, decidedAt }, place) => (
            <RuleItem key={place}>
              <p>
                <strong>{t(`reasons.${reason}`)}</strong>
              </p>
              {note && <PlainText text={note} />}
              <p className="small muted">
                {[
                  say(createdAt),
                  decidedAt ? t("case.answered", { moment: say(decidedAt) }) : t("case.open"),
                ].join(" · ")}
              </p>
            </RuleItem>
          ))}
        </RuleList>
      </Section>
      <Section heading={t("case.decisions")}>
        {decisions.length === 0 && <p className="muted">{t("case.noDecisions")}</p>}
        <RuleList label={t("case.decisions")}>
          {decisions.map(({ kind, reason, createdAt, moderator }, place) => (
            <RuleItem key={place}>
              <p>
                <strong>{t(`case.kinds.${kind}`)}</strong>
              </p>
              {reason && <PlainText text={reason} />}
              <p className="small muted">
                {[t("case.by", { name: moderator ?? t("post.left") }), say(createdAt)].join(" · ")}
              </p>
            </RuleItem>
          ))}
        </RuleList>
        {versions.length > 0 && (
          <Fold summary={t("case.versions")}>
            {versions.map(({ title, text, replacedAt }, place) => (
              <div key={place} className="post">
                <p className="small muted">{t("case.until", { moment: say(replacedAt) })}</p>
                {title && <p>{title}</p>}
                <PlainText text={text} />
              </div>
            ))}
          </Fold>
        )}
      </Section>
    </>
  );
}
