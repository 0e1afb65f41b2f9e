import { translator } from "~/platform/i18n/i18n.server";
import { NotTheWord } from "./errors";

/**
 * Makes sure that the word on the page was typed, in any capitals.
 *
 * @throws {NotTheWord}
 */
export function confirmWord(locale: string, typed: string): void {
  const plain = (text: string) => text.trim().toLocaleLowerCase(locale);
  if (plain(typed) !== plain(translator(locale)("privacy:erase.word"))) throw new NotTheWord();
}
