/** What a route's module may bring; made by `app/web/handlers.server`, each handler carries the name of its policy. */
interface RouteModule {
  readonly default?: unknown;
  readonly loader?: { readonly policy?: string } | null;
  readonly action?: { readonly policy?: string } | null;
}

export interface ManifestRoute {
  readonly id: string;
  readonly parentId?: string;
  readonly path?: string;
  readonly index?: boolean;
  readonly module: RouteModule;
}

export type Manifest = Readonly<Record<string, ManifestRoute>>;

/** What the census asks of a row: which handlers it speaks for. */
export interface Row {
  readonly route: string;
  readonly read?: unknown;
  readonly send?: unknown;
}

const hasChildren = (manifest: Manifest, id: string) =>
  Object.values(manifest).some(({ parentId }) => parentId === id);

/** Routes that answer anything by themselves; a frame around others that loads nothing does not. */
export function answeringRoutes(manifest: Manifest): ManifestRoute[] {
  return Object.values(manifest).filter(
    ({ id, module }) => module.loader || module.action || (module.default && !hasChildren(manifest, id)),
  );
}

/**
 * Everything that stands between the built routes and the table: handlers without a policy,
 * routes and handlers without a row, rows about nothing.
 */
export function problemsOf(manifest: Manifest, rows: readonly Row[]): string[] {
  const problems: string[] = [];
  for (const { id, module } of answeringRoutes(manifest)) {
    const about = rows.filter(({ route }) => route === id);
    if (module.loader && !module.loader.policy) problems.push(`${id}: its loader has no policy`);
    if (module.action && !module.action.policy) problems.push(`${id}: its action has no policy`);
    if ((module.loader || module.default) && !about.some(({ read }) => read))
      problems.push(`${id}: no row says who may read it`);
    if (module.action && !about.some(({ send }) => send))
      problems.push(`${id}: no row says who may send to it`);
    if (!module.action && about.some(({ send }) => send))
      problems.push(`${id}: a row speaks of an action it has not`);
  }
  const ids = new Set(answeringRoutes(manifest).map(({ id }) => id));
  for (const route of new Set(rows.map((row) => row.route)))
    if (!ids.has(route)) problems.push(`${route}: a row for no route`);
  return problems;
}
