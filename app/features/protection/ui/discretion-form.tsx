import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";

interface DiscretionFormProps {
  discreetMail: boolean;
  quickExit: boolean;
}

/** Neutral mails, and a control that leaves at once. */
export function DiscretionForm({ discreetMail, quickExit }: DiscretionFormProps) {
  const { t } = useTranslation("protection");
  return (
    <Section heading={t("discretion.heading")}>
      <form method="post" action="/account/protection" className="stack">
        <Checkbox
          id="discreetMail"
          name="discreetMail"
          label={t("discretion.mail")}
          hint={t("discretion.mailHint")}
          defaultChecked={discreetMail}
        />
        <Checkbox
          id="quickExit"
          name="quickExit"
          label={t("discretion.quickExit")}
          hint={t("discretion.quickExitHint")}
          defaultChecked={quickExit}
        />
        <FormActions>
          <Button name="intent" value="discretion">
            {t("discretion.submit")}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}
