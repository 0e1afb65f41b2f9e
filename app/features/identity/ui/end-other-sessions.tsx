import { Button, ButtonLink } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";

/** Signs out every browser but this one; and the way to a new password, which keeps them out. */
export function EndOtherSessions({ hasOthers }: { hasOthers: boolean }) {
  const { t } = useTranslation("identity");
  return (
    <Section
      heading={t("sessions.others")}
      intro={hasOthers ? t("sessions.othersIntro") : t("sessions.onlyHere")}
    >
      <form method="post">
        <FormActions>
          {hasOthers && (
            <Button variant="danger" name="intent" value="end-others">
              {t("sessions.endOthers")}
            </Button>
          )}
          <ButtonLink href="/account/password">{t("sessions.newPassword")}</ButtonLink>
        </FormActions>
      </form>
    </Section>
  );
}
