import { formatMoment } from "~/shared/dates";
import { Fold } from "~/ui/fold";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { ConsentAnswer } from "../domain/standing-consent";

/** Every answer so far with the words it was given to, newest first. */
export function ConsentHistory({ history }: { history: readonly ConsentAnswer[] }) {
  const { t } = useTranslation("consents");
  const { locale, timeZone } = usePageContext();
  return (
    <Fold summary={t("history.title")}>
      {history.length === 0 && <p className="muted">{t("history.none")}</p>}
      <ul>
        {history.map(({ kind, granted, textVersion, at }) => (
          <li key={`${kind} ${at.toISOString()}`}>
            {t("history.line", {
              when: formatMoment(at, { locale, timeZone }),
              title: t(`kinds.${kind}.title`),
              answer: granted ? t("history.yes") : t("history.no"),
              version: textVersion,
            })}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
