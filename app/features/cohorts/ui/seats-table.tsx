import { countryName, inOrder } from "~/shared/countries";
import { DataTable } from "~/ui/data-table";
import { SeatDots } from "~/ui/seat-dots";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { OPEN_SEAT, type SeatQuota, sumOf } from "../domain/seats";

/** Seats and reserve places by country in the reader's alphabet, the open ones last, with the sum. */
export function SeatsTable({ seats }: { seats: readonly SeatQuota[] }) {
  const { t } = useTranslation("cohorts");
  const { locale } = usePageContext();
  const byCountry = new Map(seats.map((seat) => [seat.country, seat]));
  const named = inOrder(
    seats.map(({ country }) => country).filter((country) => country !== OPEN_SEAT),
    locale,
  );
  const rows = [
    ...named.map(({ code }) => byCountry.get(code)!),
    ...seats.filter(({ country }) => country === OPEN_SEAT),
    { country: "", seats: sumOf(seats, "seats"), reserve: sumOf(seats, "reserve") },
  ];
  const nameOf = (country: string) =>
    country === "" ? t("school.all") : country === OPEN_SEAT ? t("openSeat") : countryName(country, locale);
  return (
    <DataTable
      caption={t("school.seatsCaption")}
      captionHidden
      compact
      rows={rows}
      rowKey={({ country }) => country}
      columns={[
        {
          key: "country",
          header: t("school.country"),
          rowHeader: true,
          cell: ({ country }) => nameOf(country),
        },
        { key: "seats", header: t("school.seatCount"), numeric: true, cell: (row) => row.seats },
        {
          key: "drawn",
          header: t("school.seatsDrawn"),
          headerHidden: true,
          cell: (row) => row.country !== "" && <SeatDots filled={row.seats} open={row.reserve} />,
        },
        { key: "reserve", header: t("school.reserve"), numeric: true, cell: (row) => row.reserve },
      ]}
    />
  );
}
