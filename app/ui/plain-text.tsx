interface PlainTextProps {
  text: string;
}

/** What somebody typed, as paragraphs: blank lines part them, nothing in it is markup. */
export function PlainText({ text }: PlainTextProps) {
  return text.split(/\n{2,}/).map((paragraph, position) => (
    <p className="plain-text" key={position}>
      {paragraph}
    </p>
  ));
}
