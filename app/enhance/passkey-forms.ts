import { browserSupportsWebAuthn, startAuthentication, startRegistration } from "@simplewebauthn/browser";

/** Shows the button, or says that this browser knows no passkeys; sends the form once the authenticator has answered. */
export function startPasskeyForm(form: HTMLFormElement): void {
  const show = (what: "asleep" | "start" | "missing" | "failed", shown = true) => {
    form.querySelector<HTMLElement>(`[data-passkey-${what}]`)?.toggleAttribute("hidden", !shown);
  };
  const isAble = browserSupportsWebAuthn();
  show("asleep", false);
  show(isAble ? "start" : "missing");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // why first: a passkey made for a form that is then refused would stay on the device for nothing.
    if (!form.reportValidity()) return;
    show("failed", false);
    answer(form).then(
      (response) => {
        form.querySelector<HTMLInputElement>('[name="response"]')!.value = JSON.stringify(response);
        form.submit();
      },
      () => show("failed"),
    );
  });
}

/** The site's question, answered by the authenticator. Fails where either does not answer. */
async function answer(form: HTMLFormElement): Promise<object> {
  const { passkey: purpose = "", question = "" } = form.dataset;
  const reply = await fetch(question, { method: "POST", body: new URLSearchParams({ purpose }) });
  // The proof of a few minutes ago is too old by now: the page itself asks for a new one.
  if (reply.status === 403) location.reload();
  if (!reply.ok) throw new Error(`The site did not ask: ${reply.status}`);
  const optionsJSON = await reply.json();
  return purpose === "register" ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON });
}
