import type { LinksFunction, MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Links, Meta, Outlet, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import { message } from "~/shared/message";
import { ButtonLink } from "~/ui/button";
import { ErrorPage } from "~/ui/error-page";
import { Main } from "~/ui/main";
import stylesUrl from "~/ui/styles/index.css?url";
import { useMessages, usePageContext } from "~/web/page-context";
import { SiteFrame } from "~/web/site-frame";
import { useTranslation } from "~/web/translation";

export const links: LinksFunction = () => [
  {
    rel: "preload",
    href: "/fonts/serif-latin.woff2",
    as: "font",
    type: "font/woff2",
    crossOrigin: "anonymous",
  },
  { rel: "stylesheet", href: stylesUrl },
];

export const meta: MetaFunction = () => [{ title: "Common Ground" }];

export function Layout({ children }: { children: ReactNode }) {
  const { locale, theme, nonce, clientEntry, quickExit } = usePageContext();
  const { t } = useTranslation("protection");
  return (
    <html lang={locale} data-theme={theme === "auto" ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === "auto" ? "light dark" : theme} />
        {quickExit ? <title>{t("quickExit.neutralTitle")}</title> : <Meta />}
        <Links />
        <link rel="icon" href={quickExit ? "/favicon-plain.svg" : "/favicon.svg"} type="image/svg+xml" />
        <script type="module" src={clientEntry} nonce={nonce ?? undefined} />
      </head>
      <body>
        <SiteFrame>{children}</SiteFrame>
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** Refusals that are nobody's fault on our side, each with its own words. */
const KINDS: Readonly<Record<number, "badRequest" | "forbidden" | "notFound">> = {
  400: "badRequest",
  403: "forbidden",
  404: "notFound",
};

/** What the trade does not allow for now, in its own words: a closed module, say. Null for everything else. */
function refusalIn(error: unknown): string | null {
  if (!isRouteErrorResponse(error) || error.status !== 409) return null;
  const { code, params = {} } = (error.data ?? {}) as { code?: string; params?: Record<string, string> };
  return code ? message(code.replace("/", ":errors."), params) : null;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { t } = useTranslation();
  const translate = useMessages();
  const { requestId } = usePageContext();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind = KINDS[status];
  if (kind) {
    return (
      <Main width="column">
        <ErrorPage
          title={t(`${kind}.title`)}
          what={t(`${kind}.text`)}
          action={<ButtonLink href="/">{t(`${kind}.action`)}</ButtonLink>}
        />
      </Main>
    );
  }
  const refusal = refusalIn(error);
  if (refusal) {
    return (
      <Main width="column">
        <ErrorPage
          title={t("refused.title")}
          what={translate(refusal)}
          action={<ButtonLink href="/learn">{t("refused.action")}</ButtonLink>}
        />
      </Main>
    );
  }
  const busy = status === 503 || status === 429;
  return (
    <Main width="column">
      <ErrorPage
        title={t(busy ? "busy.title" : "crash.title")}
        what={t(busy ? "busy.text" : "crash.text")}
        action={<ButtonLink href="/">{t("notFound.action")}</ButtonLink>}
        reference={t("crash.id", { id: requestId })}
      />
    </Main>
  );
}
