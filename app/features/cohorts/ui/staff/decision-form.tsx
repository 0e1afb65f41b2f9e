import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { ChoicesInput, FormProblems, SelectInput, TextAreaInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import { decisionsFrom, REASON_CODES } from "../../applications/domain/application-state";
import type { Desk, StaffApplication } from "../../applications/views";
import { KosovoFootnote } from "../kosovo-footnote";
import { useCountryLabel } from "./country-label";

interface DecisionFormProps {
  application: StaffApplication["application"];
  seats: Desk["seats"];
  lastResult: SubmissionResult<string[]> | undefined;
}

interface DecisionFields {
  kind?: string;
  reasonCode?: string;
  message?: string;
}

/** Offer, waiting list or rejection, with the seats in sight and the reason the applicant will read. */
export function DecisionForm({ application, seats, lastResult }: DecisionFormProps) {
  const { t } = useTranslation("cohorts");
  const [form, fields] = useForm<DecisionFields>({ id: "decision", lastResult });
  const kinds = decisionsFrom(application.state);
  return (
    <Section heading={t("decision.title")} intro={kinds.length > 0 && t("decision.intro")}>
      <Seats seats={seats} />
      {kinds.length === 0 ? (
        <p className="muted">{t("decision.none")}</p>
      ) : (
        <form method="post" id={form.id} noValidate className="stack">
          <FormProblems form={form} />
          <input type="hidden" name="seenState" value={application.state} />
          <ChoicesInput
            field={fields.kind}
            type="radio"
            legend={t("decision.kind")}
            options={kinds.map((value) => ({ value, label: t(`decision.kinds.${value}`) }))}
          />
          <SelectInput
            field={fields.reasonCode}
            label={t("decision.reason")}
            placeholder={t("decision.reasonPlaceholder")}
            options={REASON_CODES.map((value) => ({ value, label: t(`decision.reasons.${value}`) }))}
            required
          />
          <TextAreaInput
            field={fields.message}
            label={t("decision.message")}
            hint={t("decision.messageHint")}
            rows={4}
            maxLength={2_000}
            optional
          />
          <FormActions>
            <Button variant="primary" name="intent" value="decide">
              {t("decision.send")}
            </Button>
          </FormActions>
        </form>
      )}
    </Section>
  );
}

function Seats({ seats }: { seats: Desk["seats"] }) {
  const { t } = useTranslation("cohorts");
  const labelOf = useCountryLabel();
  const { capacity, held, quota, heldInQuota } = seats;
  const isFull = held >= capacity;
  return (
    <div className="stack">
      <p>
        {t("decision.seats", { held, capacity })}{" "}
        {t("decision.quota", { country: labelOf(quota.country), held: heldInQuota, seats: quota.seats })}
      </p>
      {isFull ? (
        <p className="warm">{t("decision.full")}</p>
      ) : (
        heldInQuota >= quota.seats && <p className="warm">{t("decision.quotaFull")}</p>
      )}
      <KosovoFootnote countries={[quota.country]} />
    </div>
  );
}
