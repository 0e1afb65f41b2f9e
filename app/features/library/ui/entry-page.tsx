import { lessonPath } from "~/features/catalogue";
import { inOrder, needsFootnote } from "~/shared/countries";
import { ButtonLink } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { DefinitionList } from "~/ui/definition-list";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { EntryView } from "../queries/get-entry.server";
import { EntryCitations } from "./entry-citations";
import { languageName } from "./language-name";
import { WorkMark } from "./work-mark";

/** A work: what it is, where it can be read, what it is good for, how it is cited and where the course uses it. */
export function EntryPage({ entry }: { entry: EntryView }) {
  const { t } = useTranslation("library");
  const { draft, lessons, isRetired } = entry;
  return (
    <>
      {isRetired && (
        <Callout tone="warm" title={t("entry.retired")}>
          {t("entry.retiredText")}
        </Callout>
      )}
      {draft.annotation && <p className="about">{draft.annotation}</p>}
      <ReadLinks entry={entry} />
      <EntryFacts entry={entry} />
      {lessons.length > 0 && (
        <Section heading={t("entry.usedIn")}>
          <ul>
            {lessons.map(({ courseSlug, moduleSlug, slug, number, title }) => (
              <li key={`${courseSlug}/${number}`}>
                <a href={lessonPath(courseSlug, moduleSlug, slug)}>
                  {t("entry.usedInLesson", { number, title })}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <EntryCitations slug={entry.slug} citations={entry.citations} />
    </>
  );
}

function ReadLinks({ entry: { draft } }: { entry: EntryView }) {
  const { t } = useTranslation("library");
  const { URL: address, DOI } = draft.csl;
  const href = address ?? (DOI ? `https://doi.org/${encodeURI(DOI)}` : null);
  if (!href && !draft.archivedAddress) return <p className="muted">{t("entry.noAddress")}</p>;
  return (
    <p className="row">
      {href && (
        <ButtonLink variant="primary" href={href} rel="noopener noreferrer external">
          {t("entry.readAt", { host: hostOf(href) })}
        </ButtonLink>
      )}
      {draft.archivedAddress && (
        <ButtonLink href={draft.archivedAddress} rel="noopener noreferrer external">
          {t("entry.archived")}
        </ButtonLink>
      )}
    </p>
  );
}

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, "");

function EntryFacts({ entry: { draft, credit } }: { entry: EntryView }) {
  const { t } = useTranslation(["library", "common"]);
  const { locale } = usePageContext();
  const { csl } = draft;
  const where = [
    csl["container-title"],
    [csl.volume, csl.issue && `(${csl.issue})`].filter(Boolean).join(" "),
    csl.page,
  ]
    .filter(Boolean)
    .join(", ");
  const facts: [string, React.ReactNode][] = [
    [t("entry.credit"), credit || t("entry.unknown")],
    [t("entry.year"), csl.issued?.["date-parts"][0].join("-") ?? t("entry.undated")],
    [t("entry.kind"), t(`kinds.${draft.kind}`)],
    [t("entry.in"), where],
    [t("entry.publisher"), [csl.publisher, csl["publisher-place"]].filter(Boolean).join(", ")],
    [t("entry.number"), csl.number],
    ["DOI", csl.DOI],
    ["ISSN", csl.ISSN],
    ["ISBN", csl.ISBN],
    [t("entry.languages"), draft.languages.map((tag) => languageName(tag, locale)).join(", ")],
    [
      t("entry.countries"),
      inOrder(draft.countries, locale)
        .map(({ name }) => name)
        .join(", "),
    ],
    [
      t("entry.themes"),
      draft.themes.length > 0 && (
        <ul>
          {draft.themes.map((theme) => (
            <li key={theme}>
              <a href={`/library?theme=${theme}`}>{t(`themes.${theme}`)}</a>
            </li>
          ))}
        </ul>
      ),
    ],
    [t("entry.alsoKnown"), draft.keywords.join(", ")],
    [t("entry.licence"), draft.licence],
    [
      t("entry.verified"),
      <>
        <WorkMark verification={draft.verification} /> {t(`verifiedMeaning.${draft.verification}`)}{" "}
        {draft.verificationNote}
      </>,
    ],
  ];
  return (
    <Section heading={t("entry.factsTitle")}>
      <DefinitionList
        long
        items={facts.flatMap(([term, description]) =>
          description ? [{ key: term, term, description }] : [],
        )}
      />
      {draft.countries.some(needsFootnote) && <p className="muted small">{t("common:kosovoFootnote")}</p>}
    </Section>
  );
}
