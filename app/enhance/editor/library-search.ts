/** What the server says of a work of the library; `key` where the course lists it already. */
interface FoundWork {
  readonly slug: string;
  readonly label: string;
  readonly key: string | null;
}

const OF_LIBRARY = "library:";
/** People type on; only what they stop at is looked for. */
const PAUSE = 300;
const FEWEST_LETTERS = 3;

/** Whether a choice of the list is a work that the course does not list yet. */
export const isOfLibrary = (value: string): boolean => value.startsWith(OF_LIBRARY);

/**
 * Below the works of a course, those of the library that answer the words in the field above. What was asked for before
 * the last letter is thrown away when it comes; where nothing comes, the list is as it was.
 *
 * @param address of the resource route for this draft.
 * @param say tells the reader that the list has grown.
 */
export function startLibrarySearch(
  field: HTMLInputElement,
  list: HTMLSelectElement,
  address: string,
  say: () => void,
): void {
  const group = document.createElement("optgroup");
  group.label = field.dataset.library ?? "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  field.addEventListener("input", () => {
    group.remove();
    clearTimeout(timer);
    turn += 1;
    const asked = turn;
    const words = field.value.trim();
    if (words.length < FEWEST_LETTERS) return;
    timer = setTimeout(async () => {
      const works = await find(address, words);
      if (asked !== turn) return;
      const known = new Set([...list.options].map(({ value }) => value));
      const options = works
        .filter(({ key }) => key === null || !known.has(key))
        .map(({ slug, label, key }) => new Option(label, key ?? OF_LIBRARY + slug));
      if (options.length === 0) return;
      group.replaceChildren(...options);
      list.append(group);
      if (list.selectedIndex < 0) list.selectedIndex = 0;
      say();
    }, PAUSE);
  });
}

async function find(address: string, words: string): Promise<readonly FoundWork[]> {
  try {
    const answer = await fetch(`${address}?${new URLSearchParams({ q: words })}`, {
      headers: { Accept: "application/json" },
    });
    return answer.ok ? ((await answer.json()) as { works: FoundWork[] }).works : [];
  } catch {
    return [];
  }
}

/** Makes a work of the library one of the course. @returns its key there; null where that did not work out. */
export async function takeWork(address: string, value: string): Promise<string | null> {
  try {
    const answer = await fetch(address, {
      method: "POST",
      body: new URLSearchParams({ entry: value.slice(OF_LIBRARY.length) }),
      headers: { Accept: "application/json" },
    });
    return answer.ok ? ((await answer.json()) as { key: string }).key : null;
  } catch {
    return null;
  }
}
