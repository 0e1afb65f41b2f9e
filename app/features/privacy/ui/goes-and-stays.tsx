import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";

const GOES = ["account", "texts", "places", "waiting"] as const;
const STAYS = ["grades", "reviews", "certificates", "log", "backups"] as const;

/** What erasure takes and what it leaves. */
export function GoesAndStays() {
  const { t } = useTranslation("privacy");
  return (
    <>
      <Section first heading={t("erase.goes")}>
        <ul>
          {GOES.map((item) => (
            <li key={item}>{t(`erase.goesItems.${item}`)}</li>
          ))}
        </ul>
      </Section>
      <Section heading={t("erase.stays")}>
        <ul>
          {STAYS.map((item) => (
            <li key={item}>{t(`erase.staysItems.${item}`)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
