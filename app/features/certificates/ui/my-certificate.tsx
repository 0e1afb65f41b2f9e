import { formatDay } from "~/shared/dates";
import { Button, ButtonLink } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { RuleItem } from "~/ui/rule-list";
import { Tag } from "~/ui/tag";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { printedCode } from "../domain/code";
import type { MyCertificate as Certificate } from "../queries/list-my-certificates.server";

interface MyCertificateProps {
  certificate: Certificate;
}

const TAGS = {
  issued: { tone: "good", word: "mine.valid" },
  revoked: { tone: "bad", word: "mine.revoked" },
  replaced: { tone: "plain", word: "mine.replaced" },
} as const;

/** One certificate of the reader's own: the file, the public page, and whether that shows the name. */
export function MyCertificate({ certificate }: MyCertificateProps) {
  const { t } = useTranslation("certificates");
  const { locale } = usePageContext();
  const { id, code, programme, nameAsPrinted: name, issuedAt, revokedAt, state, timeZone } = certificate;
  const reader = { locale, timeZone };
  const tag = TAGS[state];
  return (
    <RuleItem id={id}>
      <div className="stack">
        <div className="row spread">
          <h3>{programme}</h3>
          <Tag tone={tag.tone}>{t(tag.word)}</Tag>
        </div>
        <p>{t("mine.issuedTo", { name, date: formatDay(issuedAt, reader) })}</p>
        {revokedAt && <p>{t("mine.revokedOn", { date: formatDay(revokedAt, reader) })}</p>}
        <div className="row">
          {state === "issued" && (
            <ButtonLink href={`/files/certificates/${id}.pdf`} icon="download" variant="primary">
              {t("mine.download")}
            </ButtonLink>
          )}
          <a href={`/verify/${printedCode(code)}`}>{t("mine.publicPage")}</a>
        </div>
        <NameSwitch certificate={certificate} />
      </div>
    </RuleItem>
  );
}

/** The holder's word alone: show the name to whoever has the code, or only answer yes or no. */
function NameSwitch({ certificate: { id, showName } }: MyCertificateProps) {
  const { t } = useTranslation("certificates");
  return (
    <form method="post" action="/learn/certificates" className="stack">
      <input type="hidden" name="certificateId" value={id} />
      <Checkbox
        id={`show-name-${id}`}
        name="showName"
        label={t("mine.showName")}
        hint={t("mine.showNameHint")}
        defaultChecked={showName}
      />
      <div>
        <Button small>{t("mine.showNameSave")}</Button>
      </div>
    </form>
  );
}
