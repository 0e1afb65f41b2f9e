import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { z } from "zod";
import { type Context, createContext } from "~/platform/context.server";
import { isDatabaseBusy } from "~/platform/database-busy.server";
import { log } from "~/platform/log.server";
import { answerableIdOf } from "~/shared/actor";
import { DomainError, type DomainErrorKind, TooManyRequests } from "~/shared/domain-error";
import { message } from "~/shared/message";
import { isFieldName } from "./field-names";
import { speakInMessages } from "./forms";
import type { RequestContext } from "./load-context";
import type { PagePolicy } from "./policy";

speakInMessages();

export const STATUS: Record<DomainErrorKind, number> = {
  invalid: 400,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "too-many": 429,
  "too-large": 413,
  unavailable: 503,
  "step-up": 403,
};

type Empty = Record<never, never>;
type Parsed<S> = S extends z.ZodType ? z.infer<S> : Empty;

interface Request_<P, Q> {
  readonly ctx: Context;
  readonly params: P;
  readonly search: Q;
  readonly request: Request;
  readonly page: RequestContext;
}

interface LoaderOptions<P, Q, R> {
  readonly policy: PagePolicy;
  readonly params?: P;
  /** The query string. A value that does not fit is a 400. */
  readonly search?: Q;
  readonly load: (args: Request_<Parsed<P>, Parsed<Q>>) => Promise<R> | R;
}

interface ActionOptions<P, S extends z.ZodType> {
  readonly policy: PagePolicy;
  readonly params?: P;
  readonly schema: S;
  readonly act: (args: Request_<Parsed<P>, Empty> & { readonly form: z.infer<S> }) => Promise<Response>;
}

interface JsonActionOptions<P, S extends z.ZodType, R> {
  readonly policy: PagePolicy;
  readonly params?: P;
  readonly schema: S;
  readonly act: (args: Request_<Parsed<P>, Empty> & { readonly form: z.infer<S> }) => Promise<R>;
}

/** What a form's page gets back when it has to show the form again. */
export interface FormReply {
  readonly lastResult: SubmissionResult<string[]>;
}

const stepUp = (page: RequestContext) => redirect(`/step-up?redirectTo=${encodeURIComponent(page.url)}`);

/** An expected failure of a whole page: shown by the error page with its status; a proof that is missing is asked for. */
export function refusal(error: DomainError, page: RequestContext): Response {
  if (error.kind === "step-up") return stepUp(page);
  const headers = new Headers({ "Cache-Control": "no-store" });
  if (error instanceof TooManyRequests) headers.set("Retry-After", String(error.retryAfterSeconds));
  return data(
    { code: error.code, params: error.params },
    { status: STATUS[error.kind], headers },
  ) as unknown as Response;
}

const BUSY_SECONDS = "30";

/** What nobody expected: as it is, so that it gets its number, unless the database only had no turn to give. */
function unexpected(error: unknown, { requestId }: RequestContext): unknown {
  if (!isDatabaseBusy(error)) return error;
  log.error({ requestId, err: error }, "the database had no turn to give");
  const headers = { "Cache-Control": "no-store", "Retry-After": BUSY_SECONDS };
  return data({ code: "common/busy", params: {} }, { status: 503, headers });
}

export const notFound = () =>
  data({ code: "common/not-found", params: {} }, { status: 404 }) as unknown as Response;
export const badRequest = () =>
  data({ code: "common/bad-request", params: {} }, { status: 400 }) as unknown as Response;

const forbidden = () =>
  data({ code: "common/forbidden", params: {} }, { status: 403 }) as unknown as Response;

const isSafe = (method: string) => method === "GET" || method === "HEAD";

/** Who was refused, by which rule: an operator sees who tries doors. Nothing of what was asked for or sent. */
function tellRefusal(policy: PagePolicy, { requestId, actor, method }: RequestContext, code: string): void {
  log.info({ requestId, policy: policy.name, actor: answerableIdOf(actor), method, code }, "refused");
}

/** The same for a rule inside a command or query: no right, or no such row for this person. */
export function tellIfRefused(policy: PagePolicy, page: RequestContext, { kind, code }: DomainError): void {
  if (kind === "forbidden" || kind === "not-found") tellRefusal(policy, page, code);
}

/** Where somebody who is not wholly signed in has to go first. */
const DOORS = { "second-factor": "/second-factor", "set-up": "/second-factor/set-up" } as const;

/**
 * Strangers are sent to sign in and come back, and those who are half signed in to their second step; people without
 * the role get nothing. Whoever looks at the site as somebody else reads and does no more.
 */
export function admit(policy: PagePolicy, page: RequestContext, method: string): void {
  const { actor } = page;
  if (actor.kind === "person" && actor.viewedBy && !isSafe(method) && !policy.inViewAs) {
    tellRefusal(policy, page, "common/read-only");
    throw forbidden();
  }
  if (policy.allows(actor)) return;
  // A stranger who only looks is on the way to the sign-in page, not at a closed door.
  if (actor.kind === "person" || !isSafe(method)) tellRefusal(policy, page, "common/not-admitted");
  if (actor.kind !== "anonymous" && actor.kind !== "half-signed-in") throw notFound();
  if (!isSafe(method)) throw forbidden();
  const door = actor.kind === "anonymous" ? "/login" : DOORS[actor.needs];
  throw redirect(`${door}?redirectTo=${encodeURIComponent(page.url)}`);
}

export function parse<S>(schema: S | undefined, value: unknown, otherwise: () => Response): Parsed<S> {
  if (!schema) return {} as Parsed<S>;
  const parsed = (schema as unknown as z.ZodType).safeParse(value);
  if (!parsed.success) throw otherwise();
  return parsed.data as Parsed<S>;
}

/** A repeated key in the query is refused where the schema expects one value. */
function searchOf(request: Request): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = Object.create(null);
  const search = new URL(request.url).searchParams;
  for (const key of new Set(search.keys())) {
    if (key === "_routes" || key === "index") continue;
    const all = search.getAll(key);
    values[key] = all.length === 1 ? all[0]! : all;
  }
  return { ...values };
}

/** Marks what the census of routes looks for. */
export function named<F extends object>(handler: F, policy: PagePolicy): F & { policy: string } {
  return Object.assign(handler, { policy: policy.name });
}

/**
 * Makes a loader: admits by policy, parses the path and the query, runs `load`,
 * and turns domain errors into statuses. The only way to write a loader.
 */
export function pageLoader<R, P = undefined, Q = undefined>(options: LoaderOptions<P, Q, R>) {
  return named(async ({ request, params, context }: LoaderFunctionArgs): Promise<Awaited<R>> => {
    admit(options.policy, context, request.method);
    try {
      return await options.load({
        ctx: createContext(context.actor),
        params: parse(options.params, params, notFound),
        search: parse(options.search, options.search ? searchOf(request) : {}, badRequest),
        request,
        page: context,
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw unexpected(error, context);
      tellIfRefused(options.policy, context, error);
      throw refusal(error, context);
    }
  }, options.policy);
}

const MAX_FIELDS = 1_000;
/** Never sent back, not even to who typed them. */
const SECRET_FIELDS = ["password", "currentPassword", "oneTimeCode"];

async function readForm(request: Request): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) throw badRequest();
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    throw badRequest();
  }
  let fields = 0;
  for (const [name, value] of form) {
    fields += 1;
    if (fields > MAX_FIELDS || !isFieldName(name) || typeof value !== "string") throw badRequest();
  }
  return form;
}

/** The message of a domain error: `quizzes/attempt-closed` is `quizzes:errors.attempt-closed`. */
export function messageOf(error: DomainError): string {
  return message(error.code.replace("/", ":errors."), error.params);
}

/**
 * Makes the action of a page with a form. What does not fit comes back with a
 * message beside the field and what was typed kept; so do conflicts. On success
 * `act` returns a redirect, so that reloading never sends twice.
 */
export function formAction<S extends z.ZodType, P = undefined>(options: ActionOptions<P, S>) {
  return named(async ({ request, params, context }: ActionFunctionArgs) => {
    admit(options.policy, context, request.method);
    const submission = parseWithZod(await readForm(request), { schema: options.schema });
    const reply = (result: SubmissionResult<string[]>, status: number, headers?: HeadersInit) =>
      data<FormReply>({ lastResult: result }, { status, headers });
    if (submission.status !== "success")
      return reply(submission.reply({ hideFields: SECRET_FIELDS }) as SubmissionResult<string[]>, 400);
    try {
      return await options.act({
        ctx: createContext(context.actor),
        params: parse(options.params, params, notFound),
        search: {},
        form: submission.value as z.infer<S>,
        request,
        page: context,
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw unexpected(error, context);
      tellIfRefused(options.policy, context, error);
      if (error.kind === "not-found" || error.kind === "forbidden" || error.kind === "step-up")
        throw refusal(error, context);
      const text = messageOf(error);
      const errors = error.fieldMessages
        ? {
            fieldErrors: Object.fromEntries(
              Object.entries(error.fieldMessages).map(([name, words]) => [name, [words]]),
            ),
          }
        : error.field
          ? { fieldErrors: { [error.field]: [text] } }
          : { formErrors: [text] };
      const headers =
        error instanceof TooManyRequests ? { "Retry-After": String(error.retryAfterSeconds) } : undefined;
      return reply(
        submission.reply({ ...errors, hideFields: SECRET_FIELDS }) as SubmissionResult<string[]>,
        STATUS[error.kind],
        headers,
      );
    }
  }, options.policy);
}

const fieldsOf = ({ field, fieldMessages }: DomainError): string[] =>
  fieldMessages ? Object.keys(fieldMessages) : field ? [field] : [];

/**
 * Makes the action of a resource route that the enhancement script calls
 * (autosave). Answers JSON; a failure carries its code and the names of the fields it
 * is about, and a sentence in the reader's language is chosen by the script from the page.
 */
export function jsonAction<R extends object, S extends z.ZodType, P = undefined>(
  options: JsonActionOptions<P, S, R>,
) {
  return named(async ({ request, params, context }: ActionFunctionArgs): Promise<Response> => {
    const json = (body: object, status = 200) =>
      new Response(JSON.stringify(body), {
        status,
        headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
      });
    const { actor } = context;
    const refuse = (status: number) => {
      tellRefusal(options.policy, context, "common/not-admitted");
      return json({ code: "common/forbidden" }, status);
    };
    if (!options.policy.allows(actor)) return refuse(actor.kind === "person" ? 404 : 403);
    if (actor.kind === "person" && actor.viewedBy) return refuse(403);
    try {
      const submission = parseWithZod(await readForm(request), { schema: options.schema });
      if (submission.status !== "success")
        return json({ code: "common/bad-request", fields: Object.keys(submission.error ?? {}) }, 400);
      const result = await options.act({
        ctx: createContext(context.actor),
        params: parse(options.params, params, notFound),
        search: {},
        form: submission.value as z.infer<S>,
        request,
        page: context,
      });
      return json(result);
    } catch (error) {
      if (error instanceof DomainError) {
        tellIfRefused(options.policy, context, error);
        return json({ code: error.code, params: error.params, fields: fieldsOf(error) }, STATUS[error.kind]);
      }
      if (isDatabaseBusy(error)) {
        log.error({ requestId: context.requestId, err: error }, "the database had no turn to give");
        return json({ code: "common/busy" }, 503);
      }
      const status = (error as { init?: { status?: number } } | null)?.init?.status;
      if (status) return json({ code: "common/bad-request" }, status);
      throw error;
    }
  }, options.policy);
}

interface ResourceOptions<P, Q> {
  readonly policy: PagePolicy;
  readonly params?: P;
  readonly search?: Q;
  readonly respond: (args: Request_<Parsed<P>, Parsed<Q>>) => Promise<Response>;
}

/** Makes the loader of a resource route: a file, a feed, a health check. */
export function resourceLoader<P = undefined, Q = undefined>(options: ResourceOptions<P, Q>) {
  return pageLoader<Response, P, Q>({ ...options, load: options.respond });
}
