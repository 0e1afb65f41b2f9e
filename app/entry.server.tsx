import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18nFor } from "~/platform/i18n/i18n.server";
import { log } from "~/platform/log.server";
import { PageContextProvider } from "~/web/page-context";
import { RenderedPage } from "~/web/rendered-page.server";

/**
 * Renders a page into one string. Pages are not hydrated (ADR 0003), so nothing
 * has to stream and the loaders' data is not sent a second time.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  page: AppLoadContext,
): Response {
  const html = renderToString(
    <PageContextProvider value={page}>
      <I18nextProvider i18n={i18nFor(page.locale)}>
        <RemixServer context={{ ...remixContext, serverHandoffStream: undefined }} url={request.url} />
      </I18nextProvider>
    </PageContextProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", page.locale);
  return new RenderedPage(`<!DOCTYPE html>${html}`, { status, headers });
}

/** Bugs land in the log under the number the person sees; expected refusals are no errors. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  // A page that does not exist is an answer, and stands in the log as one.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  const requestId = (context as AppLoadContext | undefined)?.requestId;
  log.error({ requestId, err: error }, "request failed");
};
