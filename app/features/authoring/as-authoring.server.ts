import { asSystem, type Context } from "~/platform/context.server";

/**
 * For what authoring asks of the catalogue once it has decided who may: organisers write the lessons of their schools'
 * courses too, while the catalogue's own door knows teachers alone.
 */
export const asAuthoring = (ctx: Context): Context => asSystem(ctx, "authoring");
