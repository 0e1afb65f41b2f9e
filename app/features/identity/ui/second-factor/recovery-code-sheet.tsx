import { ButtonLink } from "~/ui/button";
import { PageHead } from "~/ui/page-head";
import { useTranslation } from "~/web/translation";

interface RecoveryCodeSheetProps {
  codes: readonly string[];
  /** Where the person goes on. */
  next: string;
}

/** The codes for the paper, shown this once. Prints well. */
export function RecoveryCodeSheet({ codes, next }: RecoveryCodeSheetProps) {
  const { t } = useTranslation("identity");
  return (
    <>
      <PageHead title={t("recoveryCodes.shownTitle")} lead={t("recoveryCodes.shownLead")} />
      <ol className="code-sheet" aria-label={t("recoveryCodes.shownLabel")}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="section">
        <ButtonLink variant="primary" href={next}>
          {t("recoveryCodes.done")}
        </ButtonLink>
      </p>
    </>
  );
}
