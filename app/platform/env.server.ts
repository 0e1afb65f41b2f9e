import { z } from "zod";

/** Whether a host name means this very machine. */
export const isLoopbackHost = (host: string) =>
  host === "localhost" || host === "[::1]" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);

const blankAsAbsent = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(blankAsAbsent, type.optional());

const LogLevel = z.enum(["fatal", "error", "warn", "info", "debug", "silent"]);

const Env = z
  .object({
    NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
    APP_ORIGIN: z.preprocess(blankAsAbsent, z.url().default("http://127.0.0.1:3000")),
    HOST: z.preprocess(blankAsAbsent, z.string().default("127.0.0.1")),
    PORT: z.preprocess(blankAsAbsent, z.coerce.number().int().min(0).max(65535).default(3000)),
    DATA_DIR: z.preprocess(blankAsAbsent, z.string().default("./data")),
    DATABASE_URL: optional(z.string().regex(/^postgres(?:ql)?:\/\//, "must begin with postgresql://")),
    REDIS_URL: optional(z.string().regex(/^rediss?:\/\//, "must begin with redis:// or rediss://")),
    SMTP_URL: optional(z.string().regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")),
    MAIL_FROM: optional(z.string().max(200)),
    /** Sender of discreet mails, where MAIL_FROM's address alone would tell too much. */
    MAIL_FROM_DISCREET: optional(z.string().max(200)),
    STORAGE_URL: optional(
      z
        .string()
        .regex(
          /^(?:file:(?:\/\/)?\/[^?#]+|s3:\/\/[a-z0-9][a-z0-9.-]+(?:\?[^#]*)?)$/,
          "must look like file:///srv/files or s3://bucket?endpoint=https://store.example.org&region=eu-central-1",
        ),
    ),
    STORAGE_ACCESS_KEY_ID: optional(z.string()),
    STORAGE_SECRET_ACCESS_KEY: optional(z.string()),
    SESSION_SECRET: optional(z.string()),
    CREDENTIAL_KEYS_DIR: optional(z.string()),
    METRICS_PORT: optional(z.coerce.number().int().min(1).max(65535)),
    METRICS_TOKEN: optional(z.string().min(16, "must have at least 16 letters")),
    WEB_CONCURRENCY: z.preprocess(blankAsAbsent, z.coerce.number().int().min(1).max(64).default(1)),
    WORKERS: z.preprocess(blankAsAbsent, z.enum(["inline", "off"]).default("inline")),
    /** How long a worker that fell silent keeps what it was doing; seconds. */
    OUTBOX_LEASE_SECONDS: z.preprocess(blankAsAbsent, z.coerce.number().min(0.5).max(3_600).default(60)),
    /** How often the outbox is looked through where no notification came; seconds. */
    OUTBOX_POLL_SECONDS: z.preprocess(blankAsAbsent, z.coerce.number().min(0.1).max(60).default(5)),
    TRUST_PROXY: z.preprocess(blankAsAbsent, z.coerce.number().int().min(0).max(10).default(0)),
    LOG_LEVEL: z.preprocess(blankAsAbsent, LogLevel.default("info")),
    /** Set by the demo alone: accounts with known passwords, bound to loopback. */
    DEMO: z.preprocess(blankAsAbsent, z.enum(["1"]).optional()),
  })
  .superRefine((env, check) => {
    const origin = new URL(env.APP_ORIGIN);
    const problem = (path: string, message: string) =>
      check.addIssue({ code: "custom", path: [path], message });
    if (origin.protocol !== "https:" && !isLoopbackHost(origin.hostname))
      problem("APP_ORIGIN", "must be https:// unless it names this machine (127.0.0.1, localhost)");
    if (origin.pathname !== "/" || origin.search || origin.hash || origin.username)
      problem("APP_ORIGIN", "must be an origin such as https://school.example.org, without a path");
    if (env.DEMO && !isLoopbackHost(env.HOST))
      problem("HOST", "the demo has known passwords and answers on 127.0.0.1 only");
    if (env.STORAGE_URL?.startsWith("s3:"))
      for (const name of ["STORAGE_ACCESS_KEY_ID", "STORAGE_SECRET_ACCESS_KEY"] as const)
        if (!env[name]) problem(name, "is needed where STORAGE_URL names a bucket");
    if (env.NODE_ENV !== "production" || env.DEMO) return;
    if (!env.SESSION_SECRET || env.SESSION_SECRET.length < 32)
      problem("SESSION_SECRET", "needs at least 32 random letters; `openssl rand -base64 32` makes them");
    else if (new Set(env.SESSION_SECRET).size < 10) problem("SESSION_SECRET", "is too regular to be secret");
    if (!env.SMTP_URL) problem("SMTP_URL", "is needed: people cannot sign up without mail");
    if (!env.MAIL_FROM) problem("MAIL_FROM", 'is needed, for example "Summer school <school@example.org>"');
  });

/** The settings of this process, checked once at start. */
export type Env = z.infer<typeof Env> & { readonly isLoopback: boolean };

/** The settings are missing or weak: one clear line for each. */
export class BadEnvironment extends Error {
  constructor(readonly lines: readonly string[]) {
    super(`Settings need attention:\n${lines.map((line) => `  ${line}`).join("\n")}`);
    this.name = "BadEnvironment";
  }
}

/**
 * Reads and checks settings.
 *
 * @throws {BadEnvironment} naming every variable that is missing, weak or malformed.
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const parsed = Env.safeParse(source);
  if (!parsed.success)
    throw new BadEnvironment(parsed.error.issues.map((i) => `${i.path.join(".")} ${i.message}`));
  return Object.freeze({ ...parsed.data, isLoopback: isLoopbackHost(parsed.data.HOST) });
}

let current: Env | undefined;

/** This process's settings. Read on first use, so that tests and the demo may prepare them. */
export function env(): Env {
  current ??= parseEnv(process.env);
  return current;
}

/** What whoever started the process has set, unchecked: for the demo, which fills in the rest. */
export const givenEnv = (): Readonly<Record<string, string | undefined>> => process.env;

/** Sets variables before anything read them: the demo's own secrets, the embedded database's address. */
export function prepareEnv(values: Readonly<Record<string, string>>): void {
  Object.assign(process.env, values);
  current = undefined;
}

/** How much the log says. Readable before the settings are checked: what is wrong with them has to be said somewhere. */
export function logLevel(): z.infer<typeof LogLevel> {
  return LogLevel.catch("info").parse(process.env.LOG_LEVEL);
}
