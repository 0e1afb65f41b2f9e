import { formatDay } from "~/shared/dates";
import { ButtonLink } from "~/ui/button";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { queuePath } from "../paths";
import type { ReportedCount } from "../queries/count-reported.server";

/** An item in a list of what needs a person: reported posts that nobody has decided about. */
export function ReportsNeed({ count, since }: ReportedCount) {
  const { t } = useTranslation("discussion");
  const { locale, timeZone } = usePageContext();
  return (
    <li>
      <div>
        <p className="w">{t("queue.need", { count })}</p>
        <p className="why">{t("queue.needWhy")}</p>
      </div>
      <span className="since">
        {since && t("queue.needSince", { date: formatDay(since, { locale, timeZone }) })}
      </span>
      <ButtonLink small href={queuePath}>
        {t("queue.open")}
      </ButtonLink>
    </li>
  );
}
