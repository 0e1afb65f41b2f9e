import { may } from "~/features/identity";
import { DefinitionList } from "~/ui/definition-list";
import { Fold } from "~/ui/fold";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import { THRESHOLD_PERCENT } from "../../applications/domain/total-score";
import type { Desk } from "../../applications/views";
import { useAnswerTexts } from "../applications/answer-texts";

interface DeskProps {
  desk: Desk;
  timeZone: string;
}

/** The scores of all readers, for whoever decides. */
export function DeskScores({ desk: { scorePercent, totals, needsThirdReader } }: { desk: Desk }) {
  const { t, i18n } = useTranslation("cohorts");
  const list = new Intl.ListFormat(i18n.language).format(totals.map(String));
  return (
    <Section heading={t("staff.scores")}>
      {scorePercent === null ? (
        <p className="muted">{t("staff.scoresNone")}</p>
      ) : (
        <p>{t("staff.scoresText", { count: totals.length, score: scorePercent, totals: list })}</p>
      )}
      {needsThirdReader && <p className="warm">{t("staff.thirdReader")}</p>}
      {scorePercent !== null && scorePercent < THRESHOLD_PERCENT && (
        <p className="warm">{t("staff.threshold")}</p>
      )}
    </Section>
  );
}

/** Who applied and what the stay needs: closed until wanted, because it is no criterion. */
export function DeskPerson({ desk }: { desk: Desk }) {
  const { t } = useTranslation(["cohorts", "protection"]);
  const { actor } = usePageContext();
  const { textOf } = useAnswerTexts();
  const { applicant, practical, receipt } = desk;
  const { emergencyContact, nameOnCertificate, calledName, organisation, needs } = practical;
  const given = (term: string, description: string | undefined | null) =>
    description ? [{ term, description }] : [];
  const chosen = (name: "grant" | "visa" | "citizenship") => {
    const answer = practical[name];
    return answer ? textOf(name, answer) : undefined;
  };
  return (
    <Fold summary={t("staff.person")}>
      <p className="muted">{t("staff.personIntro")}</p>
      <DefinitionList
        items={[
          ...given(t("staff.name"), applicant.name),
          ...given(t("staff.called"), calledName),
          ...given(t("staff.email"), applicant.email),
          ...given(t("staff.certificateName"), nameOnCertificate),
          ...given(t("staff.organisation"), organisation),
          ...given(t("staff.grant"), chosen("grant")),
          ...given(t("staff.needs"), needs),
          ...given(t("staff.visa"), chosen("visa")),
          ...given(t("staff.citizenship"), chosen("citizenship")),
          ...given(t("staff.emergency"), emergencyContact),
          ...given(t("staff.receipt"), receipt),
        ]}
      />
      {may(actor, "see-true-names") && (
        <p>
          <a href={`/admin/people/${applicant.id}/identity`}>{t("protection:identity.crumb")}</a>
        </p>
      )}
    </Fold>
  );
}

/** What was decided, by whom and why, and what the applicant said to it. */
export function DeskHistory({ desk, timeZone }: DeskProps) {
  const { t } = useTranslation("cohorts");
  const at = useSchoolTime(timeZone);
  const { decisions, offerExpiresAt, declineReason } = desk;
  return (
    <Section heading={t("staff.history")}>
      {decisions.length === 0 && <p className="muted">{t("staff.historyNone")}</p>}
      <RuleList>
        {decisions.map(({ id, kind, reasonCode, message, decidedAt, decidedBy }) => (
          <RuleItem key={id}>
            <p>
              <strong>
                {t("staff.historyLine", {
                  kind: t(`decision.kindsDone.${kind}`),
                  date: at(decidedAt),
                  name: decidedBy.name,
                })}
              </strong>
            </p>
            <p className="muted">{t(`decision.reasons.${reasonCode as "score"}`)}</p>
            {message && <p className="plain-text">{message}</p>}
          </RuleItem>
        ))}
      </RuleList>
      {offerExpiresAt && <p>{t("staff.offerEnds", { date: at(offerExpiresAt) })}</p>}
      {declineReason && <p>{t("staff.declined", { reason: declineReason })}</p>}
    </Section>
  );
}
