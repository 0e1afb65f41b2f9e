/**
 * Keeps a double click from sending a form twice. A courtesy: the server treats a
 * second copy as the first anyway. Coming back by the back button frees the form.
 */
export function startOnceOnlyForms(): void {
  const sent = new WeakSet<HTMLFormElement>();
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (form.method.toLowerCase() !== "post" || event.defaultPrevented) return;
    if (sent.has(form)) event.preventDefault();
    sent.add(form);
    setTimeout(() => sent.delete(form), 4_000);
  });
}
