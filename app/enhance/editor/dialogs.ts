/** What somebody chose: the fields by name, with the words beside a chosen option as `label`; or to take it away. */
export type Answer =
  | { readonly act: "ok"; readonly fields: Readonly<Record<string, string>> }
  | { readonly act: "remove" };

/** Letters as a person looks for them: without accents, in small letters. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** A field above a list: only what holds the words that were typed stays in the list. */
function startFilter(field: HTMLInputElement, list: HTMLSelectElement): void {
  const all = [...list.options];
  field.addEventListener("input", () => {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    list.replaceChildren(...all.filter(({ text }) => words.every((word) => folded(text).includes(word))));
    if (list.selectedIndex < 0 && list.options.length > 0) list.selectedIndex = 0;
  });
}

/** The dialogs of a page, by what they ask for; their words and lists came with the page. */
export class Dialogs {
  readonly #upload: string;

  constructor(parts: DocumentFragment, upload: string) {
    this.#upload = upload;
    for (const dialog of parts.querySelectorAll("dialog")) {
      document.body.append(dialog);
      for (const field of dialog.querySelectorAll<HTMLInputElement>("[data-filters]")) {
        const list = dialog.querySelector<HTMLSelectElement>(`select[name="${field.dataset.filters}"]`);
        if (list) startFilter(field, list);
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

  /** A picture has to arrive before its dialog closes: while it is on its way, and where it is refused, it stays open. */
  #send(event: SubmitEvent, dialog: HTMLDialogElement, form: HTMLFormElement): void {
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
      const answer = await fetch(this.#upload, {
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
function say(form: HTMLFormElement, kind: string, instead?: string): void {
  const status = form.querySelector<HTMLElement>("[data-dialog-status]");
  if (status) status.textContent = instead ?? status.dataset[kind] ?? "";
}

function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields[name] = value.trim();
  const list = form.querySelector<HTMLSelectElement>("select[data-label]");
  const label = list?.selectedOptions[0]?.dataset.label ?? list?.selectedOptions[0]?.text;
  return label ? { ...fields, label } : fields;
}
