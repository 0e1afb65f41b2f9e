import { inOrder, needsFootnote } from "~/shared/countries";
import { SeatDots } from "~/ui/seat-dots";
import { Section } from "~/ui/section";
import { Steps } from "~/ui/steps";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface HomeChosenProps {
  /** Country "*" is open to any. */
  seats: readonly { country: string; seats: number }[];
}

const STEPS = ["answer", "read", "seats", "told"] as const;
const ANY_COUNTRY = "*";

/** How people are chosen, and the seats of each country. */
export function HomeChosen({ seats }: HomeChosenProps) {
  const { t } = useTranslation(["home", "common"]);
  const { locale } = usePageContext();
  const seatsOf = (code: string) => seats.find(({ country }) => country === code)?.seats ?? 0;
  const countries = inOrder(
    seats.map(({ country }) => country).filter((code) => code !== ANY_COUNTRY),
    locale,
  );
  const open = seatsOf(ANY_COUNTRY);
  const rows = [...countries, ...(open > 0 ? [{ code: ANY_COUNTRY, name: t("chosen.openSeat") }] : [])];
  return (
    <Section heading={t("chosen.title")} intro={t("chosen.intro")}>
      <Steps items={STEPS.map((key) => ({ key, title: t(`chosen.${key}`), text: t(`chosen.${key}Text`) }))} />
      <ul className="seats" aria-label={t("chosen.seatsLabel")}>
        {rows.map(({ code, name }) => (
          <li key={code}>
            <b>{name}</b>
            <SeatDots filled={seatsOf(code)} label={t("chosen.seatCount", { count: seatsOf(code) })} />
          </li>
        ))}
      </ul>
      {countries.some(({ code }) => needsFootnote(code)) && (
        <p className="small muted foot-note">{t("common:kosovoFootnote")}</p>
      )}
    </Section>
  );
}
