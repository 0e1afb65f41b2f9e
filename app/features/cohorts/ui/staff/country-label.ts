import { countryName } from "~/shared/countries";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { OPEN_SEAT } from "../../domain/seats";

/** Names a country, or the seats open to any, in the reader's language. */
export function useCountryLabel(): (code: string) => string {
  const { t } = useTranslation("cohorts");
  const { locale } = usePageContext();
  return (code) => (code === OPEN_SEAT ? t("openSeat") : countryName(code, locale));
}
