import { translator } from "~/platform/i18n/i18n.server";
import { formatDateRange, formatDay } from "~/shared/dates";
import { printedCode } from "../domain/code";
import { reviewsIn } from "../domain/snapshot";
import type { CertificatePaper } from "../queries/get-certificate-paper.server";
import { type Stretch, stretches } from "./sentence";

/** The school's working language: a certificate reads the same for everyone, whoever fetches it. */
export const PAPER_LANGUAGE = "en";

/** Every text of one certificate, ready to be set. */
export interface PaperWords {
  readonly title: string;
  readonly brand: string;
  readonly kind: string;
  readonly body: readonly Stretch[];
  readonly facts: string;
  readonly signatures: readonly { readonly role: string; readonly under: string }[];
  readonly code: string;
  readonly checkAt: string;
  readonly qrDescription: string;
}

/** Puts a certificate into words. `checkAddress` is shown without its scheme. */
export function wordsOf({ snapshot, code, issuedAt }: CertificatePaper, checkAddress: string): PaperWords {
  const t = translator(PAPER_LANGUAGE);
  const { programme, course, assignment, workTitle, startsOn, endsOn, timeZone } = snapshot;
  const dates = formatDateRange(new Date(startsOn), new Date(endsOn), PAPER_LANGUAGE);
  const issuedOn = formatDay(issuedAt, { locale: PAPER_LANGUAGE, timeZone });
  const quizzes = snapshot.rule.quizzesPassed.length;
  const reviews = reviewsIn(snapshot);
  const body = workTitle
    ? stretches((v) => t("certificates:paper.bodyWithWork", v), {
        programme,
        dates,
        course,
        assignment,
        work: workTitle,
      })
    : stretches((v) => t("certificates:paper.body", v), { programme, dates, course, assignment });
  return {
    title: t("certificates:paper.title", { programme }),
    brand: t("common:brand"),
    kind: t("certificates:paper.kind"),
    body,
    facts: [
      t("certificates:paper.hours", { online: snapshot.hoursOnline, contact: snapshot.hoursContact }),
      ...(quizzes > 0 ? [t("certificates:paper.quizzes", { count: quizzes })] : []),
      ...(reviews > 0 ? [t("certificates:paper.reviews", { count: reviews })] : []),
    ].join(" "),
    signatures: [
      { role: t("certificates:paper.academicLead"), under: programme },
      {
        role: t("certificates:paper.coordinator"),
        under: t("certificates:paper.issuedOn", { date: issuedOn }),
      },
    ],
    code: printedCode(code),
    checkAt: t("certificates:paper.checkAt", { address: checkAddress }),
    qrDescription: t("certificates:paper.qr", { code: printedCode(code) }),
  };
}
