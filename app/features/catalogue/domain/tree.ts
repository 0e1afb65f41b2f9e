interface Point {
  readonly line: number;
  readonly offset?: number;
}

/** As much of a syntax tree's node (Markdown's or HTML's) as lessons need. */
export interface TreeNode {
  type: string;
  children?: TreeNode[];
  /** Text of a leaf. */
  value?: string;
  /** HTML alone. */
  tagName?: string;
  properties?: Record<string, unknown>;
  /** Marks (`:name[…]{…}`) alone. */
  name?: string;
  attributes?: Record<string, string | null | undefined> | null;
  /** How a Markdown node becomes HTML. */
  data?: object;
  position?: { readonly start: Point; readonly end: Point };
}

export const textNode = (value: string): TreeNode => ({ type: "text", value });

export const htmlElement = (
  tagName: string,
  properties: Record<string, unknown>,
  children: TreeNode[],
): TreeNode => ({ type: "element", tagName, properties, children });

export const lineOfNode = (node: TreeNode): number => node.position?.start.line ?? 1;

/** Visits every node below `node`, in document order. */
export function walk(node: TreeNode, visit: (node: TreeNode) => void): void {
  for (const child of node.children ?? []) {
    visit(child);
    walk(child, visit);
  }
}

/**
 * Replaces nodes below `node` by what `change` returns: an empty list removes,
 * `null` keeps and goes on into the children. What is put in is not visited again.
 */
export function rewrite(node: TreeNode, change: (node: TreeNode) => TreeNode[] | null): void {
  node.children = node.children?.flatMap((child) => {
    const replacement = change(child);
    if (replacement) return replacement;
    rewrite(child, change);
    return [child];
  });
}
