import { Callout } from "~/ui/callout";
import type { IconName } from "~/ui/icon";
import { TrustedHtml } from "~/ui/trusted-html";
import type { Block, CalloutKind, ListItem } from "../domain/document";
import { readFormula } from "../domain/formula";
import { Drawing } from "./drawings/drawing";
import { ImageView, QuizView, RecordingView } from "./embedded";
import { InlineView } from "./inline-view";
import type { Rendering } from "./rendering";

interface BlocksViewProps {
  blocks: readonly Block[];
  rendering: Rendering;
}

/** Blocks one after the other. */
export function BlocksView({ blocks, rendering }: BlocksViewProps) {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} rendering={rendering} />
      ))}
    </>
  );
}

interface BlockViewProps {
  block: Block;
  rendering: Rendering;
}

/** A part of the text, with what is to be told of it: that it is out of date, or in another language. */
function BlockView({ block, rendering }: BlockViewProps) {
  const { isStale, language } = rendering.around.partNotes?.get(block) ?? {};
  if (!isStale && !language) return <BareBlock block={block} rendering={rendering} />;
  return (
    <>
      {isStale && <p className="stale-part">{rendering.words("stalePart")}</p>}
      {language && !SPEAKING.has(block.type) ? (
        <div lang={language}>
          <BareBlock block={block} rendering={rendering} />
        </div>
      ) : (
        <BareBlock block={block} rendering={rendering} lang={language} />
      )}
    </>
  );
}

/** Blocks whose own element names their language, so that they lie in the page as all others do. */
const SPEAKING: ReadonlySet<Block["type"]> = new Set([
  ...(["paragraph", "heading", "bulletList", "orderedList", "blockquote"] as const),
]);

/** The one switch over everything a text may hold. What it does not know cannot be drawn. */
function BareBlock({ block, rendering, lang }: BlockViewProps & { lang?: string | undefined }) {
  switch (block.type) {
    case "paragraph":
      return (
        <p lang={lang}>
          <InlineView content={block.content} rendering={rendering} />
        </p>
      );
    case "heading": {
      const Heading = `h${block.attrs.level}` as const;
      return (
        <Heading id={rendering.headingIds.get(block)} lang={lang}>
          <InlineView content={block.content} rendering={rendering} />
        </Heading>
      );
    }
    case "bulletList":
      return (
        <ul lang={lang}>
          <Items items={block.content} rendering={rendering} />
        </ul>
      );
    case "orderedList":
      return (
        <ol start={block.attrs.start === 1 ? undefined : block.attrs.start} lang={lang}>
          <Items items={block.content} rendering={rendering} />
        </ol>
      );
    case "blockquote":
      return (
        <blockquote lang={lang}>
          <BlocksView blocks={block.content} rendering={rendering} />
        </blockquote>
      );
    case "callout":
      return (
        <Callout
          {...CALLOUT_LOOKS[block.attrs.kind]}
          role="note"
          title={rendering.words(`callouts.${block.attrs.kind}`)}
        >
          <BlocksView blocks={block.content} rendering={rendering} />
        </Callout>
      );
    case "codeBlock":
      return (
        <pre>
          <code>{block.content?.[0]?.text}</code>
        </pre>
      );
    case "table":
      return <TableView table={block} rendering={rendering} />;
    case "mathBlock": {
      const { html } = readFormula(block.attrs.latex, true);
      return html ? <TrustedHtml className="maths" html={html} /> : <pre>{block.attrs.latex}</pre>;
    }
    case "drawing":
      return <Drawing name={block.attrs.name} words={rendering.words} />;
    case "image":
      return <ImageView image={block.attrs} rendering={rendering} />;
    case "quiz":
      return <QuizView slug={block.attrs.slug} rendering={rendering} />;
    case "recording":
      return <RecordingView recording={block} rendering={rendering} />;
    case "horizontalRule":
      return <hr />;
  }
}

const CALLOUT_LOOKS: Readonly<
  Record<CalloutKind, { readonly tone: "plain" | "note" | "warm" | "good"; readonly icon: IconName }>
> = {
  note: { tone: "note", icon: "info" },
  example: { tone: "plain", icon: "list" },
  caution: { tone: "warm", icon: "hand" },
  task: { tone: "good", icon: "check" },
};

const isList = ({ type }: Block): boolean => type === "bulletList" || type === "orderedList";
/** An item that is one sentence, with lists below it at most, needs no paragraph of its own. */
const isClose = ({ content: [first, ...rest] }: ListItem): boolean =>
  first?.type === "paragraph" && rest.every(isList);

function Items({ items, rendering }: { items: readonly ListItem[]; rendering: Rendering }) {
  const areClose = items.every(isClose);
  return (
    <>
      {items.map(({ content: [first, ...rest] }, index) => (
        <li key={index}>
          {areClose && first?.type === "paragraph" ? (
            <InlineView content={first.content} rendering={rendering} />
          ) : (
            first && <BlockView block={first} rendering={rendering} />
          )}
          <BlocksView blocks={rest} rendering={rendering} />
        </li>
      ))}
    </>
  );
}

interface TableViewProps {
  table: Extract<Block, { type: "table" }>;
  rendering: Rendering;
}

function TableView({ table: { content }, rendering }: TableViewProps) {
  const [head, ...rows] = content;
  return (
    <table className="t mx">
      <thead>
        <tr>
          {head?.content.map((cell, column) => (
            <th key={column} scope="col" align={cell.attrs.align ?? undefined}>
              <InlineView content={cell.content[0]?.content} rendering={rendering} />
            </th>
          ))}
        </tr>
      </thead>
      {rows.length > 0 && (
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.content.map((cell, column) => (
                <td key={column} align={cell.attrs.align ?? undefined}>
                  <InlineView content={cell.content[0]?.content} rendering={rendering} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      )}
    </table>
  );
}
