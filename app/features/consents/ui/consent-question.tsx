import { formatDay } from "~/shared/dates";
import { Button } from "~/ui/button";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { StandingConsent } from "../domain/standing-consent";

interface ConsentQuestionProps {
  consent: StandingConsent & {
    readonly textVersion: string;
    readonly went: readonly { readonly list: string; readonly cohort: string | null; readonly at: Date }[];
  };
  first: boolean;
}

/** One use of a person's data: the words, how it stands, the one answer that changes it, and where the data went. */
export function ConsentQuestion({ consent, first }: ConsentQuestionProps) {
  const { t } = useTranslation("consents");
  const reader = usePageContext();
  const { kind, isGiven, since, isOutdated, textVersion } = consent;
  const title = t(`kinds.${kind}.title`);
  const day = since ? formatDay(since, reader) : "";
  const state = isGiven ? "given" : isOutdated ? "outdated" : since ? "takenBack" : "none";
  return (
    <Section first={first} heading={title} id={kind} className="stack">
      <p>{t(`kinds.${kind}.text`)}</p>
      <p className="small muted">
        {t(`state.${state}`, { day })} {t("version", { version: textVersion })}
      </p>
      <form method="post" action="/account/consents">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="textVersion" value={textVersion} />
        <Button
          name="answer"
          value={isGiven ? "no" : "yes"}
          aria-label={isGiven ? t("noTo", { title }) : t("yesTo", { title })}
        >
          {isGiven ? t("no") : t("yes")}
        </Button>
      </form>
      <WhereItWent consent={consent} />
    </Section>
  );
}

function WhereItWent({ consent: { went, isGiven } }: Pick<ConsentQuestionProps, "consent">) {
  const { t } = useTranslation("consents");
  const reader = usePageContext();
  if (went.length === 0) return null;
  return (
    <div className="stack">
      <h3>{t("went.title")}</h3>
      <ul>
        {went.map(({ list, cohort, at }) => {
          const values = {
            list: t(`went.lists.${list as "cohorts.donor-list"}`),
            day: formatDay(at, reader),
          };
          return (
            <li key={`${list} ${cohort}`}>
              {cohort ? t("went.line", { ...values, cohort }) : t("went.lineNoCohort", values)}
            </li>
          );
        })}
      </ul>
      {!isGiven && <p className="small muted">{t("went.takenBack")}</p>}
    </div>
  );
}
