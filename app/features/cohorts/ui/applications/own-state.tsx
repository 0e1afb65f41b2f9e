import { ButtonLink } from "~/ui/button";
import { DefinitionList } from "~/ui/definition-list";
import { Section } from "~/ui/section";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import type { OwnApplication } from "../../applications/views";

/** What was sent and when, and until when an offer waits. */
export function OwnFacts({ application }: { application: OwnApplication }) {
  const { t } = useTranslation("cohorts");
  const { state, receipt, submittedAt, offerExpiresAt, school } = application;
  const at = useSchoolTime(school.timeZone);
  return (
    <DefinitionList
      items={[
        ...(submittedAt ? [{ term: t("own.sentAt"), description: at(submittedAt) }] : []),
        ...(receipt
          ? [
              {
                term: t("own.receipt"),
                description: (
                  <>
                    <strong className="num">{receipt}</strong>{" "}
                    <span className="muted">{t("own.receiptHint")}</span>
                  </>
                ),
              },
            ]
          : []),
        ...(state === "offered" && offerExpiresAt
          ? [{ term: t("own.answerBy"), description: <strong className="warm">{at(offerExpiresAt)}</strong> }]
          : []),
      ]}
    />
  );
}

/** The decision in words: why, and what the organisers add. */
export function OwnDecision({ application }: { application: OwnApplication }) {
  const { t, i18n } = useTranslation("cohorts");
  const { decision, school, state } = application;
  if (!decision) return null;
  const reason = `own.reasons.${decision.kind}.${decision.reasonCode}`;
  return (
    <Section heading={t("own.decision")}>
      <DefinitionList
        items={[
          ...(i18n.exists(reason, { ns: "cohorts" })
            ? [{ term: t("own.reason"), description: String(t(reason as "own.title")) }]
            : []),
          ...(decision.message
            ? [
                {
                  term: t("own.message"),
                  description: <span className="plain-text">{decision.message}</span>,
                },
              ]
            : []),
        ]}
      />
      {state === "accepted" && (
        <p>
          <ButtonLink variant="primary" href={`/courses/${school.course.slug}`}>
            {t("own.toCourse")}
          </ButtonLink>
        </p>
      )}
    </Section>
  );
}
