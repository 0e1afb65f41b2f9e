import { sayCounted } from "./counted";
import { countIn } from "./text-length";

/**
 * Keeps the counts below fields fresh while a person writes.
 *
 * Markup: `<span data-count-for="field" data-count-unit="words">` with a sentence for each plural form; several ids
 * are counted together. Not announced at every letter: the element is no live region.
 */
export function startLiveCounts(): void {
  const counts = [...document.querySelectorAll<HTMLElement>("[data-count-for]")];
  document.addEventListener("input", ({ target }) => {
    for (const element of counts) {
      const ids = (element.dataset.countFor ?? "").split(" ");
      if (!ids.includes((target as HTMLElement).id)) continue;
      const texts = ids.map((id) => (document.getElementById(id) as HTMLTextAreaElement | null)?.value ?? "");
      sayCounted(
        element,
        texts.reduce((sum, text) => sum + countIn(text, element.dataset.countUnit), 0),
      );
    }
  });
}
