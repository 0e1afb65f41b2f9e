import { type CountedSentence, countedData } from "./counted";

interface TimeLeftProps {
  /** Whole seconds that are left as the page is made. */
  seconds: number;
  /** About whole minutes, the begun one included. */
  sentence: CountedSentence;
}

/** How long there is, in words. As it stands when the page is made; the script counts down, minute by minute. */
export function TimeLeft({ seconds, sentence }: TimeLeftProps) {
  return (
    <span data-seconds-left={seconds} {...countedData(sentence)}>
      {sentence.text}
    </span>
  );
}
