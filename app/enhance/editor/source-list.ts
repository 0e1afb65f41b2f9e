/** The lesson's list of sources beside the editor: `name | work | where in it`, one on each line. */
const field = () => document.querySelector<HTMLTextAreaElement>('textarea[name="sources"]');

const lines = (): string[][] =>
  (field()?.value ?? "")
    .split("\n")
    .map((line) => line.split("|").map((part) => part.trim()))
    .filter(([name]) => name);

/** The work behind a name of the lesson; the name itself where the list does not say. */
export const workOf = (name: string): string => lines().find(([known]) => known === name)?.[1] ?? name;

/** What the lesson calls a work. One that is not in the list yet is added at its end. */
export function nameOf(work: string): string {
  const known = lines().find(([, listed]) => listed === work)?.[0];
  if (known) return known;
  const name = work.toLowerCase();
  const list = field();
  if (list) {
    list.value = [...list.value.split("\n").filter((line) => line.trim()), `${name} | ${work}`].join("\n");
    list.dispatchEvent(new Event("input", { bubbles: true }));
  }
  return name;
}
