import { isOfLibrary, startLibrarySearch, takeWork } from "./library-search";

/** What somebody chose: the fields by name, with the words beside a chosen option as `label`; or to take it away. */
export type Answer =
  | { readonly act: "ok"; readonly fields: Readonly<Record<string, string>> }
  | { readonly act: "remove" };

/** Letters as a person looks for them: without accents, in small letters. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** A field above a list: only what holds the words that were typed stays in the list. @returns all there is to choose. */
function startFilter(field: HTMLInputElement, list: HTMLSelectElement): HTMLOptionElement[] {
  const all = [...list.options];
  field.addEventListener("input", () => {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    list.replaceChildren(...all.filter(({ text }) => words.every((word) => folded(text).includes(word))));
    if (list.selectedIndex < 0 && list.options.length > 0) list.selectedIndex = 0;
  });
  return all;
}

/** Where the editor sends what it asks the server. */
interface Addresses {
  /** Pictures. */
  readonly upload: string;
  /** Words to look for in the library, and the work that was chosen there. */
  readonly library: string;
}

/** The dialogs of a page, by what they ask for; their words and lists came with the page. */
export class Dialogs {
  readonly #addresses: Addresses;
  /** By the list: everything it offers while nothing narrows it. */
  readonly #choices = new Map<HTMLSelectElement, HTMLOptionElement[]>();

  constructor(parts: DocumentFragment, addresses: Addresses) {
    this.#addresses = addresses;
    for (const dialog of parts.querySelectorAll("dialog")) {
      document.body.append(dialog);
      for (const field of dialog.querySelectorAll<HTMLInputElement>("[data-filters]")) {
        const list = dialog.querySelector<HTMLSelectElement>(`select[name="${field.dataset.filters}"]`);
        if (!list) continue;
        this.#choices.set(list, startFilter(field, list));
        if (field.dataset.library === undefined) continue;
        const told = () => say(dialog.querySelector("form"), "found");
        startLibrarySearch(field, list, addresses.library, told);
      }
    }
  }

  has(kind: string): boolean {
    return this.#find(kind) !== null;
  }

  #find(kind: string): HTMLDialogElement | null {
    return document.querySelector(`dialog[data-dialog="${kind}"]`);
  }

  /** Asks, with what is there already filled in; null where somebody leaves it as it is. */
  ask(kind: string, filled: Readonly<Record<string, unknown>> | null): Promise<Answer | null> {
    const dialog = this.#find(kind);
    const form = dialog?.querySelector("form");
    if (!dialog || !form) return Promise.resolve(null);
    form.reset();
    for (const field of form.querySelectorAll<HTMLInputElement>("[data-filters]"))
      field.dispatchEvent(new Event("input"));
    for (const [name, value] of Object.entries(filled ?? {})) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement && field.type === "file") continue;
      if (field && "value" in field) field.value = String(value ?? "");
    }
    const remove = form.querySelector<HTMLButtonElement>('button[value="remove"]');
    if (remove) remove.hidden = filled === null;
    say(form, "");
    dialog.returnValue = "";
    dialog.showModal();
    return new Promise((resolve) => {
      const send = (event: SubmitEvent) => this.#send(event, dialog, form);
      form.addEventListener("submit", send);
      dialog.addEventListener(
        "close",
        () => {
          form.removeEventListener("submit", send);
          if (dialog.returnValue === "remove") resolve({ act: "remove" });
          else resolve(dialog.returnValue === "ok" ? { act: "ok", fields: fieldsOf(form) } : null);
        },
        { once: true },
      );
    });
  }

  #send(event: SubmitEvent, dialog: HTMLDialogElement, form: HTMLFormElement): void {
    const verdict = (event.submitter as HTMLButtonElement | null)?.value;
    const work = form.elements.namedItem("work");
    if (verdict === "ok" && work instanceof HTMLSelectElement && isOfLibrary(work.value)) {
      event.preventDefault();
      void this.#take(work, dialog, form);
    } else this.#sendPicture(event, dialog, form);
  }

  /** A work of the library becomes one of the course before its dialog closes. */
  async #take(list: HTMLSelectElement, dialog: HTMLDialogElement, form: HTMLFormElement): Promise<void> {
    say(form, "uploading");
    const chosen = list.selectedOptions[0];
    const key = await takeWork(this.#addresses.library, list.value);
    if (key === null || !chosen) return say(form, "failed");
    const taken = new Option(`${key} · ${chosen.text}`, key);
    const all = this.#choices.get(list) ?? [];
    if (!all.some(({ value }) => value === key)) all.push(taken);
    list.append(taken);
    list.value = key;
    dialog.close("ok");
  }

  /** A picture has to arrive before its dialog closes: while it is on its way, and where it is refused, it stays open. */
  #sendPicture(event: SubmitEvent, dialog: HTMLDialogElement, form: HTMLFormElement): void {
    const verdict = (event.submitter as HTMLButtonElement | null)?.value;
    const file = form.querySelector<HTMLInputElement>('input[type="file"]');
    const id = form.elements.namedItem("fileId");
    if (verdict !== "ok" || !file || !(id instanceof HTMLInputElement)) return;
    const alt = form.elements.namedItem("alt");
    const isDecorative = form.querySelector<HTMLInputElement>('input[name="decorative"]')?.checked === true;
    if (alt instanceof HTMLInputElement && !alt.value.trim() && !isDecorative) {
      event.preventDefault();
      say(form, "missing");
      alt.focus();
      return;
    }
    const chosen = file.files?.[0];
    if (!chosen && id.value) return;
    event.preventDefault();
    say(form, chosen ? "uploading" : "chosen");
    if (!chosen) return;
    void this.#put(chosen).then(({ fileId, problem }) => {
      if (!fileId) return say(form, "failed", problem);
      id.value = fileId;
      dialog.close("ok");
    });
  }

  async #put(file: File): Promise<{ fileId?: string; problem?: string }> {
    const body = new FormData();
    body.set("file", file);
    try {
      const answer = await fetch(this.#addresses.upload, {
        method: "POST",
        body,
        headers: { Accept: "application/json" },
      });
      const said = (await answer.json()) as { fileId?: string; message?: string };
      return answer.ok && said.fileId ? { fileId: said.fileId } : { problem: said.message };
    } catch {
      return {};
    }
  }
}

/** Says how it stands in the dialog's own words, or what the server answered. */
function say(form: HTMLFormElement | null, kind: string, instead?: string): void {
  const status = form?.querySelector<HTMLElement>("[data-dialog-status]");
  if (status) status.textContent = instead ?? status.dataset[kind] ?? "";
}

function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields[name] = value.trim();
  const list = form.querySelector<HTMLSelectElement>("select[data-label]");
  const label = list?.selectedOptions[0]?.dataset.label ?? list?.selectedOptions[0]?.text;
  return label ? { ...fields, label } : fields;
}
