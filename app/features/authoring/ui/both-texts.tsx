import { formatMoment } from "~/shared/dates";
import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { FormActions } from "~/ui/form-actions";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { CHOICES } from "../domain/merge-texts";
import type { BothTexts, StretchInWords } from "../queries/get-both-texts.server";
import { SameRun, WordsView } from "./diff-view";

type Differing = Extract<StretchInWords, { kind: "differs" }>;

/** Two texts of one lesson, cut where they part: take one whole, or choose at each place. Nothing is lost by either. */
export function BothTextsView({ both }: { both: BothTexts }) {
  const { t } = useTranslation("authoring");
  const reader = usePageContext();
  const { stretches, front, canSettle, version, editor, updatedAt, writer, writtenAt, isOwnVersion } = both;
  const differing = stretches.filter((stretch) => stretch.kind === "differs");
  if (differing.length === 0 && front.isSame) return <p>{t("both.same")}</p>;
  const heads = {
    theirs: t("both.theirs", { name: editor, date: formatMoment(updatedAt, reader) }),
    mine: t(isOwnVersion ? "both.mine" : "both.other", {
      name: writer,
      date: formatMoment(writtenAt, reader),
    }),
  };
  let place = 0;
  return (
    <form method="post" className="stack">
      <input type="hidden" name="version" value={version} />
      {!front.isSame && (
        <Place name="front" number={null} heads={heads} canSettle={canSettle} choices={["mine", "theirs"]}>
          {{ ...front, words: null }}
        </Place>
      )}
      {stretches.map((stretch, at) => {
        if (stretch.kind === "same")
          return (
            <div key={at} className="diff" lang={both.language}>
              <SameRun texts={stretch.blocks} />
            </div>
          );
        place += 1;
        return (
          <Place
            key={at}
            name={`choice[${place - 1}]`}
            number={place}
            heads={heads}
            canSettle={canSettle}
            choices={CHOICES}
          >
            {stretch}
          </Place>
        );
      })}
      {canSettle ? <Settle /> : <Callout>{t("both.notNow")}</Callout>}
    </form>
  );
}

interface PlaceProps {
  name: string;
  /** Null for what stands around the text. */
  number: number | null;
  heads: { readonly theirs: string; readonly mine: string };
  canSettle: boolean;
  choices: readonly (typeof CHOICES)[number][];
  children: Pick<Differing, "theirs" | "mine"> & { readonly words: Differing["words"] | null };
}

function Place({ name, number, heads, canSettle, choices, children: stretch }: PlaceProps) {
  const { t } = useTranslation("authoring");
  const words = { mine: t("both.takeMine"), theirs: t("both.takeTheirs"), both: t("both.takeBoth") };
  return (
    <fieldset className="both-place">
      <legend className="h-s">{number === null ? t("review.around") : t("both.place", { number })}</legend>
      <div className="both-sides">
        <Side head={heads.theirs} texts={stretch.theirs} />
        <Side head={heads.mine} texts={stretch.mine} />
      </div>
      {stretch.words && (
        <p className="diff-block diff-changed">
          <WordsView words={stretch.words} />
        </p>
      )}
      {canSettle && (
        <div className="row" role="radiogroup" aria-label={t("both.choice")}>
          {choices.map((choice) => (
            <label key={choice} className="bare">
              <input type="radio" name={name} value={choice} defaultChecked={choice === choices.at(-1)} />
              <span>{words[choice]}</span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}

function Side({ head, texts }: { head: string; texts: readonly string[] }) {
  const { t } = useTranslation("authoring");
  return (
    <div>
      <p className="small muted">{head}</p>
      {texts.length > 0 ? (
        texts.map((text, at) => (
          <p key={at} className="diff-block diff-same">
            {text}
          </p>
        ))
      ) : (
        <p className="muted">{t("both.nothingHere")}</p>
      )}
    </div>
  );
}

function Settle() {
  const { t } = useTranslation("authoring");
  return (
    <FormActions>
      <Button variant="primary" name="intent" value="merge">
        {t("both.merge")}
      </Button>
      <Button name="intent" value="mine">
        {t("both.allMine")}
      </Button>
      <Button name="intent" value="theirs">
        {t("both.allTheirs")}
      </Button>
    </FormActions>
  );
}
