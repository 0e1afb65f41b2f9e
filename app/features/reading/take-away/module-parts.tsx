import { modulePath } from "~/features/catalogue";
import type { ModuleText } from "../domain/take-away/module-text";
import { inLanguage, type Taken } from "./surroundings";

interface ModulePartProps {
  taken: Taken;
}

/** The file's own words, in a part that stands in the language of the course. */
const ownWords = ({ wordsLanguage, module }: Taken) => inLanguage(wordsLanguage, module.language);

/** The beginning of the file: what the module is, and what it aims at. */
export function ModuleOpening({ taken }: ModulePartProps) {
  const { courseTitle, number, title, summary, outcomes } = taken.module;
  return (
    <>
      <p className="quiet">{courseTitle}</p>
      <h1>
        {number}. {title}
      </h1>
      <p>{summary}</p>
      {outcomes.length > 0 && (
        <div className="goal">
          <h2 {...ownWords(taken)}>{taken.words("outcomes")}</h2>
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

interface GlossaryPartProps extends ModulePartProps {
  terms: ModuleText["glossary"];
  level: 1 | 2;
}

/** The words of the module. */
export function GlossaryPart({ terms, taken, level }: GlossaryPartProps) {
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading {...ownWords(taken)}>{taken.words("terms")}</Heading>
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

/** The end of the file: questions to talk about, and where it is from. */
export function ModuleClosing({ taken, level }: ModulePartProps & { level: 1 | 2 }) {
  const { module, words, siteName, day, origin } = taken;
  const { prompts, licence, courseSlug, slug } = module;
  const Heading = `h${level}` as const;
  const own = ownWords(taken);
  return (
    <>
      {prompts.length > 0 && (
        <>
          <Heading {...own}>{words("prompts")}</Heading>
          <ul>
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </>
      )}
      <footer {...own}>
        <p>
          {day && words("from", { site: siteName, day })} {words("licence", { licence })}{" "}
          <a href={origin + modulePath(courseSlug, slug)}>{words("online")}</a>
        </p>
      </footer>
    </>
  );
}
