import { Prose } from "~/ui/prose";

interface WorkTextProps {
  title: string;
  sections: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

/** The words of a work, as plain text: blank lines part paragraphs, nothing in it is markup. */
export function WorkText({ title, sections }: WorkTextProps) {
  return (
    <>
      <h2>{title}</h2>
      <Prose>
        {sections.map((section) => (
          <section key={section.id}>
            <h3>{section.title}</h3>
            {section.text.split(/\n{2,}/).map((paragraph, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name and never move
              <p key={position}>{paragraph}</p>
            ))}
          </section>
        ))}
      </Prose>
    </>
  );
}
