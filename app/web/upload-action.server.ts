import { type ActionFunctionArgs, data } from "@remix-run/node";
import type { z } from "zod";
import { type Context, createContext } from "~/platform/context.server";
import { DomainError, TooManyRequests } from "~/shared/domain-error";
import { message } from "~/shared/message";
import {
  admit,
  badRequest,
  type FormReply,
  messageOf,
  named,
  notFound,
  parse,
  refusal,
  STATUS,
  tellIfRefused,
} from "./handlers.server";
import type { PagePolicy } from "./policy";
import { NoFileForm, type ReceivedFile, receiveFile, whileThereIsRoom } from "./receive-file.server";

interface UploadOptions<P extends z.ZodType, T, R> {
  readonly policy: PagePolicy;
  readonly params: P;
  readonly maxBytes: number;
  /** The place a file is for. Asked before anything of the file is read, so it refuses whoever may not put one there. */
  readonly place: (args: { readonly ctx: Context; readonly params: z.infer<P> }) => Promise<T>;
  readonly act: (args: {
    readonly ctx: Context;
    readonly params: z.infer<P>;
    readonly place: T;
    readonly upload: NonNullable<ReceivedFile["file"]>;
  }) => Promise<R>;
}

/** Who may, where to, and only then what. */
async function receiveAndAct<P extends z.ZodType, T, R>(
  options: UploadOptions<P, T, R>,
  { request, params: path, context }: ActionFunctionArgs,
): Promise<R | null> {
  admit(options.policy, context, request.method);
  const ctx = createContext(context.actor);
  const params = parse(options.params, path, notFound) as z.infer<P>;
  const place = await options.place({ ctx, params });
  return whileThereIsRoom(async () => {
    const { file } = await receiveFile(request, options.maxBytes);
    return file ? options.act({ ctx, params, place, upload: file }) : null;
  });
}

const reply = (text: string, status: number, headers?: HeadersInit) =>
  data<FormReply>({ lastResult: { status: "error", error: { file: [text] } } }, { status, headers });

const waiting = (error: DomainError): HeadersInit | undefined =>
  error instanceof TooManyRequests ? { "Retry-After": String(error.retryAfterSeconds) } : undefined;

/**
 * Makes the action of a page whose form sends one file, called `file`. What is not taken is said beside the field; on
 * success `act` returns a redirect.
 */
export function uploadAction<P extends z.ZodType, T>(options: UploadOptions<P, T, Response>) {
  return named(async (args: ActionFunctionArgs) => {
    const { context } = args;
    try {
      return (await receiveAndAct(options, args)) ?? reply(message("common:validation.required"), 400);
    } catch (error) {
      if (error instanceof NoFileForm) throw badRequest();
      if (!(error instanceof DomainError)) throw error;
      tellIfRefused(options.policy, context, error);
      if (error.kind === "not-found" || error.kind === "forbidden" || error.kind === "step-up")
        throw refusal(error, context);
      return reply(messageOf(error), STATUS[error.kind], waiting(error));
    }
  }, options.policy);
}

/** The same for a resource route that a script sends files to: JSON of what `act` gives, or the code of what went wrong. */
export function jsonUploadAction<P extends z.ZodType, T, R extends object>(options: UploadOptions<P, T, R>) {
  return named(async (args: ActionFunctionArgs): Promise<Response> => {
    const { context } = args;
    const bad = () => json({ code: "common/bad-request" }, 400);
    try {
      const result = await receiveAndAct(options, args);
      return result ? json(result, 200) : bad();
    } catch (error) {
      if (error instanceof NoFileForm) return bad();
      if (!(error instanceof DomainError)) throw error;
      tellIfRefused(options.policy, context, error);
      return json({ code: error.code, params: error.params }, STATUS[error.kind], waiting(error));
    }
  }, options.policy);
}

function json(body: object, status: number, headers?: HeadersInit): Response {
  const own = new Headers(headers);
  own.set("Content-Type", "application/json; charset=utf-8");
  own.set("Cache-Control", "no-store");
  return new Response(JSON.stringify(body), { status, headers: own });
}
