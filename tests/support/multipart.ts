/** A form with a file in it, as a browser sends it. */
interface MultipartForm {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** One file under the name `file`, or whatever fields are given instead. */
export async function aFileForm(
  origin: string,
  name: string,
  bytes: Uint8Array,
  change: (form: FormData) => void = () => undefined,
): Promise<MultipartForm> {
  const form = new FormData();
  form.append("file", new File([new Uint8Array(bytes)], name));
  change(form);
  const whole = new Response(form);
  return {
    headers: { Origin: origin, "Content-Type": whole.headers.get("content-type") ?? "" },
    body: Buffer.from(await whole.arrayBuffer()),
  };
}
