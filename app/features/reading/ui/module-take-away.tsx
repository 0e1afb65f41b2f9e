import { nameOfTag } from "~/features/translation";
import { Icon } from "~/ui/icon";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import { takeAwayPath } from "../paths";

interface ModuleTakeAwayProps {
  courseSlug: string;
  moduleSlug: string;
  /** Languages of the module by their tags, the one that the reader is given first; one where nothing is translated. */
  languages: readonly string[];
}

const FORMATS = [
  { format: "html", name: "takeAway.html", hint: "takeAway.htmlHint" },
  { format: "epub", name: "takeAway.epub", hint: "takeAway.epubHint" },
] as const;

/** The module as a file, for where there is no line, in each language in which any of its lessons can be read. */
export function ModuleTakeAway({ courseSlug, moduleSlug, languages }: ModuleTakeAwayProps) {
  const { t } = useTranslation("reading");
  const [own, ...others] = languages;
  const pathIn = (format: "html" | "epub", language?: string) =>
    takeAwayPath(courseSlug, moduleSlug, format, others.length > 0 ? language : null);
  return (
    <Section heading={t("takeAway.heading")} intro={t("takeAway.intro")}>
      <ul className="stack take-away">
        {FORMATS.map(({ format, name, hint }) => (
          <li key={format}>
            <a href={pathIn(format, own)} hrefLang={own} download>
              <Icon name="download" />{" "}
              <span>
                {t(name)}
                {own && others.length > 0 && (
                  <>
                    {": "}
                    <span lang={own}>{nameOfTag(own)}</span>
                  </>
                )}
              </span>
            </a>{" "}
            <span className="small muted">{t(hint)}</span>
            {others.length > 0 && (
              <span className="take-away-languages small">
                <span className="muted">{t("takeAway.otherLanguages")}</span>{" "}
                {others.map((language) => (
                  <a key={language} href={pathIn(format, language)} hrefLang={language} download>
                    <span className="vh">{t(name)}: </span>
                    <span lang={language}>{nameOfTag(language)}</span>
                  </a>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && <p className="small muted">{t("takeAway.languagesNote")}</p>}
    </Section>
  );
}
