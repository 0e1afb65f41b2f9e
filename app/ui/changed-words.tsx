/** A run of words of two versions of a text. */
interface RunOfWords {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

interface ChangedWordsProps {
  words: readonly RunOfWords[];
  /** Read out before what came and what went: few screen readers speak of marks. */
  labels: { readonly added: string; readonly removed: string };
}

/** What came and what went between two versions of a text, word by word. */
export function ChangedWords({ words, labels }: ChangedWordsProps) {
  return words.map(({ kind, text }, at) => {
    if (kind === "same") return <span key={at}>{text}</span>;
    const Mark = kind === "added" ? "ins" : "del";
    return (
      <Mark key={at}>
        <span className="vh"> {labels[kind]} </span>
        {text}
      </Mark>
    );
  });
}
