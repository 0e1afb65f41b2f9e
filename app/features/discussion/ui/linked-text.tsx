import { partsOf } from "../domain/linked-text";

/** The link says where it came from to nobody, and search engines that nobody here vouches for it. */
const REL = "noopener noreferrer nofollow ugc";

/** What somebody wrote, as paragraphs. Nothing in it is markup; addresses that were typed out can be followed. */
export function LinkedText({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph, position) => (
    <p className="plain-text" key={position}>
      {partsOf(paragraph).map((part, place) =>
        part.kind === "words" ? (
          part.text
        ) : (
          <a key={place} href={part.href} rel={REL}>
            {part.text}
          </a>
        ),
      )}
    </p>
  ));
}
