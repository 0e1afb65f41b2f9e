import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { Fold } from "~/ui/fold";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { CheckboxInput, FormProblems, TextAreaInput, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import { WITHDRAWABLE } from "../../applications/domain/application-state";
import type { OwnApplication } from "../../applications/views";

interface OwnAnswerProps {
  application: OwnApplication;
  lastResult: SubmissionResult<string[]> | undefined;
}

interface AnswerFields {
  reason?: string;
  sure?: string;
  contact?: string;
}

/** What the applicant can do now: take the place or give it back, withdraw, name whom to call. */
export function OwnAnswer({ application, lastResult }: OwnAnswerProps) {
  const [form, fields] = useForm<AnswerFields>({
    id: "answer",
    lastResult,
    defaultValue: { contact: application.answers.emergencyContact ?? "" },
  });
  const { state } = application;
  return (
    <div className="stack">
      <FormProblems form={form} />
      {state === "offered" && <AnswerOffer reason={fields.reason} />}
      {state === "accepted" && <EmergencyContact contact={fields.contact} />}
      {WITHDRAWABLE.includes(state) && (
        <Withdraw sure={fields.sure} texts={state === "accepted" ? "leave" : "withdraw"} />
      )}
    </div>
  );
}

type Field = Parameters<typeof TextAreaInput>[0]["field"];

function AnswerOffer({ reason }: { reason: Field }) {
  const { t } = useTranslation("cohorts");
  return (
    <>
      <form method="post">
        <p>{t("own.acceptHint")}</p>
        <FormActions>
          <Button variant="primary" name="intent" value="accept">
            {t("own.accept")}
          </Button>
        </FormActions>
      </form>
      <Fold summary={t("own.declineTitle")}>
        <form method="post" className="stack">
          <TextAreaInput field={reason} label={t("own.declineReason")} rows={2} maxLength={500} optional />
          <FormActions>
            <Button variant="danger" name="intent" value="decline">
              {t("own.decline")}
            </Button>
          </FormActions>
        </form>
      </Fold>
    </>
  );
}

interface WithdrawProps {
  sure: Field;
  /** Leaving gives up a place that was accepted. */
  texts: "withdraw" | "leave";
}

function Withdraw({ sure, texts }: WithdrawProps) {
  const { t } = useTranslation("cohorts");
  return (
    <Fold summary={t(`own.${texts}Title`)} open={Boolean(sure.errors)}>
      <form method="post" className="stack">
        <p>{t(`own.${texts}Text`)}</p>
        <CheckboxInput field={sure} label={t(`own.${texts}Sure`)} />
        <FormActions>
          <Button variant="danger" name="intent" value="withdraw">
            {t(`own.${texts}`)}
          </Button>
        </FormActions>
      </form>
    </Fold>
  );
}

function EmergencyContact({ contact }: { contact: Field }) {
  const { t } = useTranslation("cohorts");
  return (
    <Section heading={t("own.emergencyTitle")}>
      <form method="post" className="stack" noValidate>
        <TextInput
          field={contact}
          label={t("own.emergencyLabel")}
          hint={t("own.emergencyHint")}
          maxLength={300}
          required
        />
        <FormActions>
          <Button name="intent" value="emergency-contact">
            {t("own.emergencySave")}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}
