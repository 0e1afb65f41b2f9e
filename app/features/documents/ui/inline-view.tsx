import { Fragment, type ReactNode } from "react";
import { TrustedHtml } from "~/ui/trusted-html";
import { hasCountryNote } from "../domain/country-notes";
import { type Inline, LINK, type Mark } from "../domain/document";
import { readFormula } from "../domain/formula";
import { type Nested, nestInlines } from "../domain/nested-inlines";
import type { Rendering } from "./rendering";

interface InlineViewProps {
  content: readonly Inline[] | undefined;
  rendering: Rendering;
}

/** Running text with its marks. */
export function InlineView({ content, rendering }: InlineViewProps) {
  return <>{nested(nestInlines(content ?? []), rendering, false)}</>;
}

const nested = (parts: readonly Nested[], rendering: Rendering, isInLink: boolean): ReactNode =>
  parts.map((part, index) =>
    part.kind === "leaf" ? (
      <Fragment key={index}>
        {isCited(part, rendering) && isCited(parts[index - 1], rendering) && (
          // Sources 1 and 2 are not source 12.
          <span className="ref-and">,</span>
        )}
        <Leaf inline={part.inline} rendering={rendering} isInLink={isInLink} />
      </Fragment>
    ) : (
      <Marked key={index} part={part} rendering={rendering} isInLink={isInLink} />
    ),
  );

/** Whether a part prints the number of a source. */
const isCited = (part: Nested | undefined, { notes }: Rendering): boolean =>
  part?.kind === "leaf" && part.inline.type === "citation" && notes.numbers.has(part.inline.attrs.source);

interface LeafProps {
  inline: Inline;
  rendering: Rendering;
  isInLink: boolean;
}

function Leaf({ inline, rendering, isInLink }: LeafProps) {
  switch (inline.type) {
    case "text":
      return <>{inline.text}</>;
    case "hardBreak":
      return <br />;
    case "mathInline": {
      const { html } = readFormula(inline.attrs.latex, false);
      return html ? <TrustedHtml as="span" html={html} /> : <code>{inline.attrs.latex}</code>;
    }
    case "citation": {
      const number = rendering.notes.numbers.get(inline.attrs.source);
      if (number === undefined) return null;
      if (isInLink) return <sup>{number}</sup>;
      const id = rendering.notes.firstUses.has(inline) ? `ref-${number}` : undefined;
      return (
        <a className="ref" href={`#note-${number}`} role="doc-noteref" id={id}>
          {number}
        </a>
      );
    }
  }
}

interface MarkedProps {
  part: Extract<Nested, { kind: "mark" }>;
  rendering: Rendering;
  isInLink: boolean;
}

function Marked({ part: { mark, children }, rendering, isInLink }: MarkedProps) {
  const isLink = mark.type === "link" || mark.type === "term";
  const inside = nested(children, rendering, isInLink || isLink);
  switch (mark.type) {
    case "bold":
      return <strong>{inside}</strong>;
    case "italic":
      return <em>{inside}</em>;
    case "code":
      return <code>{inside}</code>;
    case "link":
      return isInLink || !LINK.test(mark.attrs.href) ? inside : <Link href={mark.attrs.href}>{inside}</Link>;
    case "term":
      if (isInLink || !Object.hasOwn(rendering.around.glossary, mark.attrs.id)) return inside;
      return (
        <a className="term" href={`#term-${mark.attrs.id}`}>
          {inside}
        </a>
      );
    case "lang":
      return <i lang={mark.attrs.code}>{inside}</i>;
    case "verbatim":
      return <span translate="no">{inside}</span>;
    case "country":
      return <Country mark={mark} inside={inside} rendering={rendering} isInLink={isInLink} />;
    case "unverified":
      return (
        <span className="unverified">
          {inside} <small>{rendering.words("unverified")}</small>
        </span>
      );
  }
}

/** Whoever wrote the text vouches for no other site: search engines are told, and the other site learns nothing. */
function Link({ href, children }: { href: string; children: ReactNode }) {
  const isElsewhere = /^(?:https|mailto):/.test(href);
  return (
    <a href={href} rel={isElsewhere ? "noopener noreferrer nofollow ugc" : undefined}>
      {children}
    </a>
  );
}

interface CountryProps {
  mark: Extract<Mark, { type: "country" }>;
  inside: ReactNode;
  rendering: Rendering;
  isInLink: boolean;
}

/** A name with its asterisk; the footnote stands in the margin. */
function Country({ mark, inside, rendering, isInLink }: CountryProps) {
  const { code } = mark.attrs;
  if (!hasCountryNote(code)) return <>{inside}</>;
  const key = code.toLowerCase();
  if (isInLink) return <>{inside}*</>;
  return (
    <>
      {inside}
      <a
        className="ref"
        href={`#country-${key}`}
        role="doc-noteref"
        id={rendering.notes.firstUses.has(mark) ? `ref-${key}` : undefined}
      >
        *
      </a>
    </>
  );
}
