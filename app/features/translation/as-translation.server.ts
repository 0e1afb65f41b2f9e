import { asSystem, type Context } from "~/platform/context.server";

/** For what is asked of the catalogue to draw a page: the works and terms of the course, whoever changed the text. */
export const asTranslation = (ctx: Context): Context => asSystem(ctx, "translation");
