import { type CountedSentence, countedData } from "./counted";

interface LiveCountProps {
  /** Id of the field whose text is counted; several are counted together. */
  fieldId: string | readonly string[];
  unit: "words" | "characters";
  sentence: CountedSentence;
}

/** How much stands in a field. As the server knows it; the script keeps it fresh. */
export function LiveCount({ fieldId, unit, sentence }: LiveCountProps) {
  return (
    <span data-count-for={[fieldId].flat().join(" ")} data-count-unit={unit} {...countedData(sentence)}>
      {sentence.text}
    </span>
  );
}
