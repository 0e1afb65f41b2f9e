import { formatDateRange, formatDay } from "~/shared/dates";
import { Callout } from "~/ui/callout";
import { DefinitionList } from "~/ui/definition-list";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { printedCode } from "../domain/code";
import type { VerifiedCertificate } from "../queries/verify-certificate.server";

interface CertificateRecordProps {
  certificate: VerifiedCertificate;
}

const TONE = { valid: "good", revoked: "bad", replaced: "warm" } as const;

/** What is on record about one certificate: first whether it holds, then the facts. */
export function CertificateRecord({ certificate }: CertificateRecordProps) {
  const { t } = useTranslation("certificates");
  const { locale } = usePageContext();
  const { status, name, timeZone, revokedAt } = certificate;
  const reader = { locale, timeZone };
  const facts = [
    ...(name === null ? [] : [{ key: "name", term: t("record.name"), description: name }]),
    { key: "programme", term: t("record.programme"), description: certificate.programme },
    { key: "course", term: t("record.course"), description: certificate.course },
    {
      key: "dates",
      term: t("record.dates"),
      description: formatDateRange(new Date(certificate.startsOn), new Date(certificate.endsOn), locale),
    },
    {
      key: "hours",
      term: t("record.hours"),
      description: t("record.hoursText", {
        online: certificate.hoursOnline,
        contact: certificate.hoursContact,
      }),
    },
    { key: "issued", term: t("record.issued"), description: formatDay(certificate.issuedAt, reader) },
    { key: "code", term: t("record.code"), description: printedCode(certificate.code) },
  ];
  const date = revokedAt ? formatDay(revokedAt, reader) : "";
  return (
    <div className="stack-l">
      <Callout tone={TONE[status]} role="status" title={t(`record.${status}`)}>
        <p>{t(`record.${status}Text`, { date })}</p>
      </Callout>
      <DefinitionList items={facts} />
    </div>
  );
}
