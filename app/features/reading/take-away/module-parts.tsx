import type { ModuleText } from "../domain/take-away/module-text";
import type { Words } from "./words";

interface ModulePartProps {
  module: ModuleText;
  words: Words;
}

/** The beginning of the file: what the module is, and what it aims at. */
export function ModuleOpening({ module, words }: ModulePartProps) {
  const { courseTitle, number, title, summary, outcomes } = module;
  return (
    <>
      <p className="quiet">{courseTitle}</p>
      <h1>
        {number}. {title}
      </h1>
      <p>{summary}</p>
      {outcomes.length > 0 && (
        <div className="goal">
          <h2>{words("outcomes")}</h2>
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface GlossaryPartProps {
  terms: ModuleText["glossary"];
  words: Words;
  level: 1 | 2;
}

/** The words of the module. */
export function GlossaryPart({ terms, words, level }: GlossaryPartProps) {
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading>{words("terms")}</Heading>
      <dl>
        {terms.map(({ key, term, definition }) => (
          <div key={key} id={`term-${key}`}>
            <dt>{term}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface ClosingProps extends ModulePartProps {
  siteName: string;
  href: string;
  /** Written out. Null where nothing is published. */
  day: string | null;
}

/** The end of the file: questions to talk about, and where it is from. */
export function ModuleClosing({
  module,
  words,
  siteName,
  href,
  day,
  level,
}: ClosingProps & { level: 1 | 2 }) {
  const { prompts, licence } = module;
  const Heading = `h${level}` as const;
  return (
    <>
      {prompts.length > 0 && (
        <>
          <Heading>{words("prompts")}</Heading>
          <ul>
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </>
      )}
      <footer>
        <p>
          {day && words("from", { site: siteName, day })} {words("licence", { licence })}{" "}
          <a href={href}>{words("online")}</a>
        </p>
      </footer>
    </>
  );
}
