const rules = new Intl.PluralRules(document.documentElement.lang);

/** Says a number in the sentence that the server gave for it: `data-zero`, else by the language's plural form. */
export function sayCounted(element: HTMLElement, count: number): void {
  const { dataset } = element;
  const sentence = (count === 0 && dataset.zero) || dataset[rules.select(count)] || dataset.other;
  const said = sentence?.replace("{{count}}", String(count));
  if (said && element.textContent !== said) element.textContent = said;
}
