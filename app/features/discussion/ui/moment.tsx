import { formatMoment } from "~/shared/dates";
import { usePageContext } from "~/web/page-context";

/** Says an instant by the reader's clock. */
export function useMoment(): (at: Date) => string {
  const { locale, timeZone } = usePageContext();
  return (at) => formatMoment(at, { locale, timeZone });
}

/** An instant by the reader's clock, for programs too. */
export function Moment({ at }: { at: Date }) {
  const say = useMoment();
  return <time dateTime={at.toISOString()}>{say(at)}</time>;
}
