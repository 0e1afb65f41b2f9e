import { Callout } from "~/ui/callout";
import { TextArea } from "~/ui/text-area";
import { useMessages } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { partAnchor } from "../paths";
import type { BlockToTranslate } from "../queries/get-translation.server";
import { PartButtons } from "./part-buttons";
import { PartFrame } from "./part-frame";
import type { RefusedPart } from "./refused-part";

interface BlockPartProps {
  block: BlockToTranslate;
  language: string;
  locale: string;
  refused: RefusedPart | null;
}

/** About as many lines as a text fills in a column. */
const rowsFor = (text: string): number =>
  Math.min(
    24,
    text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 52)), 1),
  );

/** One block of the original with the field for its translation. */
export function BlockPart({ block, language, locale, refused }: BlockPartProps) {
  const { t } = useTranslation("translation");
  const translate = useMessages();
  const { position, sourceHash, version, markdown, state, source, since, written } = block;
  const problems = Object.values(refused?.errors ?? {}).flat();
  // What somebody else keeps meanwhile stands beside what was typed; sending again is a choice between the two.
  const isOther = refused !== null && refused.typed.version !== String(version) && markdown !== "";
  return (
    <PartFrame
      part={position}
      state={state}
      since={since}
      written={written}
      language={language}
      source={<p className="part-text">{source}</p>}
    >
      <form method="post" action={`#${partAnchor(position)}`} className="stack">
        <input type="hidden" name="position" value={position} />
        <input type="hidden" name="sourceHash" value={sourceHash} />
        <input type="hidden" name="version" value={version} />
        {isOther && (
          <Callout tone="warm" title={t("work.theirs")}>
            <p className="part-text" lang={locale}>
              {markdown}
            </p>
          </Callout>
        )}
        <TextArea
          id={`markdown-${position}`}
          name="markdown"
          label={t("work.markdown", { number: position + 1 })}
          error={problems.length > 0 ? problems.map(translate).join(" ") : undefined}
          defaultValue={refused?.typed.markdown ?? markdown}
          rows={rowsFor(markdown || source)}
          lang={locale}
          spellCheck
        />
        <PartButtons kind="block" isStale={state === "stale"} />
      </form>
    </PartFrame>
  );
}
