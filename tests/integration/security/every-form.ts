import type { RunningSite } from "../../support/running-site";
import { formsIn, type ServedForm } from "../../support/served-forms";
import { ACCESS, ROLES, type Role } from "./access-table";
import { urlOf, visitorAs } from "./row-requests";
import type { World } from "./world";

/** A page somebody may read. */
export interface OwnPage {
  readonly role: Role;
  readonly url: string;
  readonly html: string;
}

/** A form that was served to somebody on one of their pages. */
export interface OwnForm {
  readonly role: Role;
  readonly page: string;
  readonly form: ServedForm;
}

/** Every page of the table as everybody who may read it gets it; files and lists that are no pages left out. */
export async function everyPage(site: RunningSite, world: World): Promise<OwnPage[]> {
  const pages: OwnPage[] = [];
  for (const role of ROLES) {
    const visitor = await visitorAs(site, world, role);
    for (const row of ACCESS.filter(({ read }) => read?.includes(role))) {
      const url = urlOf(row, world);
      const reply = await visitor.get(url);
      if (String(reply.headers["content-type"]).startsWith("text/html"))
        pages.push({ role, url, html: reply.text });
    }
  }
  return pages;
}

/** Forms that end the session they are sent with, or that only choose a look, are no places to write. */
const NOT_WRITTEN_IN = /^\/(?:logout|preferences)\b/;

/** Each form that is served anywhere, once for whoever gets most of it. */
export function formsOf(pages: readonly OwnPage[]): OwnForm[] {
  const byShape = new Map<string, OwnForm>();
  for (const { role, url, html } of pages)
    for (const form of formsIn(html, url)) {
      if (NOT_WRITTEN_IN.test(form.action)) continue;
      const shape = `${form.method} ${form.action} ${form.fields.map(({ name, value, kind }) => (kind === "button" || name === "intent" ? `${name}=${value}` : name)).join(" ")}`;
      byShape.set(shape, { role, page: url, form });
    }
  return [...byShape.values()];
}
