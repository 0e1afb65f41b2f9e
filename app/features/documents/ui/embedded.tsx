import type { Block } from "../domain/document";
import { InlineView } from "./inline-view";
import type { Rendering } from "./rendering";

interface ImageViewProps {
  image: Extract<Block, { type: "image" }>["attrs"];
  rendering: Rendering;
}

/** Only files of this site: what the text names is looked up, never taken as an address. */
export function ImageView({ image: { fileId, alt, caption }, rendering }: ImageViewProps) {
  const picture = rendering.around.files.get(fileId);
  return (
    <figure>
      {picture ? (
        <picture>
          {picture.sources.map(({ type, srcset }) => (
            <source key={type} type={type} srcSet={srcset} sizes="(min-width: 40rem) 36rem, 100vw" />
          ))}
          <img
            src={picture.src}
            width={picture.width}
            height={picture.height}
            alt={alt}
            loading="lazy"
            decoding="async"
          />
        </picture>
      ) : (
        alt && <p>{rendering.words("pictureMissing", { alt })}</p>
      )}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

interface QuizViewProps {
  slug: string;
  rendering: Rendering;
}

/** The way to a quiz of the course. */
export function QuizView({ slug, rendering: { around, words } }: QuizViewProps) {
  const quiz = around.quizzes.get(slug);
  if (!quiz) return null;
  return (
    <p className="quiz-card">
      <a href={quiz.href}>
        <strong lang={around.shelfLanguage}>{quiz.title}</strong>
        <span>{words("quizCard", { count: quiz.questions })}</span>
      </a>
    </p>
  );
}

interface RecordingViewProps {
  recording: Extract<Block, { type: "recording" }>;
  rendering: Rendering;
}

/** What a language is called in itself; its tag where nobody knows. */
const ownName = (tag: string): string => new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;

/** Captions to take along: the film is elsewhere, and no page can lay them over it. Files of this site alone. */
function CaptionsLinks({ recording: { attrs }, rendering: { around, words } }: RecordingViewProps) {
  const files = (attrs.captions ?? []).flatMap(({ language, fileId }) => {
    const href = around.captions?.get(fileId);
    return href ? [{ language, href }] : [];
  });
  if (files.length === 0) return null;
  return (
    <ul className="recording-captions" aria-label={words("captions")}>
      {files.map(({ language, href }) => (
        <li key={language}>
          <a href={href} download="">
            {words("captionsFile")} <span lang={language}>{ownName(language)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A film or a recording elsewhere: nothing of it is fetched before somebody follows the link. */
export function RecordingView({ recording, rendering }: RecordingViewProps) {
  const { words } = rendering;
  const { attrs, content } = recording;
  return (
    <figure className="recording">
      <p>
        <a href={attrs.url} rel="noopener noreferrer nofollow ugc">
          {attrs.title}
        </a>{" "}
        <small>
          {words(`recordings.${attrs.kind}`)}, {new URL(attrs.url).hostname}
        </small>
      </p>
      <CaptionsLinks recording={recording} rendering={rendering} />
      {content.length > 0 && (
        <details>
          <summary>{words("transcript")}</summary>
          {content.map((paragraph, index) => (
            <p key={index}>
              <InlineView content={paragraph.content} rendering={rendering} />
            </p>
          ))}
        </details>
      )}
    </figure>
  );
}
