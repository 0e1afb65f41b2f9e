import { Callout } from "~/ui/callout";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useMessages } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { partAnchor } from "../paths";
import type { FrontToTranslate } from "../queries/get-translation.server";
import type { TranslatedFront } from "../schema";
import { PartButtons } from "./part-buttons";
import { PartFrame } from "./part-frame";
import type { RefusedPart } from "./refused-part";

interface FrontPartProps {
  front: FrontToTranslate;
  language: string;
  locale: string;
  refused: RefusedPart | null;
}

const FIELDS = ["title", "outcomes", "contentNote", "locators"] as const;
type Field = (typeof FIELDS)[number];

/** Places in sources, a line each, in the order of the original. */
const locatorLines = ({ locators }: TranslatedFront, source: TranslatedFront): string =>
  Object.keys({ ...source.locators, ...locators })
    .flatMap((id) => (Object.hasOwn(locators, id) ? [`${id} | ${locators[id]}`] : []))
    .join("\n");

/** The front as its fields have it. */
const texts = (words: TranslatedFront | null, source: TranslatedFront): Record<Field, string> => ({
  title: words?.title ?? "",
  outcomes: words?.outcomes.join("\n") ?? "",
  contentNote: words?.contentNote ?? "",
  locators: words ? locatorLines(words, source) : "",
});

/** Title, outcomes, note and places in sources, with the fields for their translation. */
export function FrontPart({ front, language, locale, refused }: FrontPartProps) {
  const { t } = useTranslation("translation");
  const translate = useMessages();
  const { sourceHash, version, state, since, written, source, words } = front;
  const [original, kept] = [texts(source, source), texts(words, source)];
  // Fields that the original has no use for are left out.
  const shown = FIELDS.filter((field) => original[field]);
  const isOther = refused !== null && refused.typed.version !== String(version) && words !== null;
  const errorOf = (field: Field) => refused?.errors[field]?.map(translate).join(" ");
  return (
    <PartFrame
      part="front"
      state={state}
      since={since}
      written={written}
      language={language}
      source={shown.map((field) => (
        <p key={field} className="part-text">
          {original[field]}
        </p>
      ))}
    >
      <form method="post" action={`#${partAnchor("front")}`} className="stack">
        <input type="hidden" name="sourceHash" value={sourceHash} />
        <input type="hidden" name="version" value={version} />
        {isOther && (
          <Callout tone="warm" title={t("work.theirs")}>
            <p className="part-text" lang={locale}>
              {shown.map((field) => kept[field]).join("\n")}
            </p>
          </Callout>
        )}
        {shown.map((field) => {
          const facts = {
            id: `front-${field}`,
            name: field,
            label: t(`front.${field}`),
            error: errorOf(field),
            defaultValue: refused?.typed[field] ?? kept[field],
            lang: locale,
          };
          if (field === "title") return <TextField key={field} {...facts} />;
          const hint = field === "contentNote" ? undefined : t(`front.${field}Hint`);
          return <TextArea key={field} {...facts} hint={hint} rows={4} />;
        })}
        <PartButtons kind="front" isStale={state === "stale"} />
      </form>
    </PartFrame>
  );
}
