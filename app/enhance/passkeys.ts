/**
 * Forms that ask an authenticator: `<form data-passkey="register|prove" data-question="/address">` with a hidden field
 * `response`. What does the asking is fetched only where there is such a form, so that no other page grows by it.
 */
export function startPasskeys(): void {
  const forms = document.querySelectorAll<HTMLFormElement>("form[data-passkey]");
  if (forms.length > 0)
    void import("./passkey-forms").then(({ startPasskeyForm }) => forms.forEach(startPasskeyForm));
}
