import { addressOf, encodeForm, type Reply, type Shape, type Visitor } from "../../support/http";
import type { RunningSite } from "../../support/running-site";
import type { AccessRow, Role } from "./access-table";
import { builtRoutes } from "./built-routes";
import { halfSignedInVisitor, type World } from "./world";

const routes = builtRoutes();
const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

export const UNSAFE = ["POST", "PUT", "PATCH", "DELETE"] as const;

/** The address of a row in this world. */
export const urlOf = ({ url }: AccessRow, world: World): string =>
  typeof url === "string" ? url : url(world);

/** What a row's form holds in this world. */
export const formOf = ({ send }: AccessRow, world: World) =>
  typeof send?.form === "function" ? send.form(world) : (send?.form ?? {});

/** A row's name in a list of tests. */
export const rowName = ({ route, url }: AccessRow): string =>
  `${route} at ${typeof url === "string" ? url : url.toString().replace(/^.*?`|`.*$/gs, "")}`;

/** A browser of somebody of the matrix. */
export async function visitorAs(site: RunningSite, world: World, role: Role): Promise<Visitor> {
  return role === "stranger" ? site.stranger() : site.signedIn(world.people[role]);
}

/** A browser of whoever may do most with the forms of a row; of somebody half signed in where they are for them. */
export function senderOf(site: RunningSite, world: World, { send }: AccessRow): Promise<Visitor> {
  const role = send?.by.at(-1);
  return role ? visitorAs(site, world, role) : halfSignedInVisitor(site, world);
}

interface Ask {
  readonly row: AccessRow;
  readonly world: World;
  readonly shape?: Shape;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request to the route of a row: with its form where the method sends one, and with the headers as given. */
export function ask(
  visitor: Visitor,
  { row, world, shape = "document", method = "GET", headers = {} }: Ask,
): Promise<Reply> {
  const target = { routeId: row.route, url: urlOf(row, world), isIndex: routes[row.route]?.index ?? false };
  const address = addressOf(shape, target, method);
  if (method === "GET" || method === "HEAD") return visitor.send(method, address, { headers });
  return visitor.send(method, address, {
    headers: { ...FORM, ...headers },
    body: encodeForm(formOf(row, world)),
  });
}
