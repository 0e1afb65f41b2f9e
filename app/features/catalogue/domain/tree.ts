/** As much of a syntax tree (mdast or hast) as walking needs. */
export interface TreeNode {
  readonly type: string;
  children?: TreeNode[];
}

/** Visits every node below `node`, in document order. */
export function walk<N extends TreeNode>(node: TreeNode, visit: (node: N) => void): void {
  for (const child of node.children ?? []) {
    visit(child as N);
    walk(child, visit);
  }
}

/**
 * Replaces nodes below `node` by what `change` returns: an empty list removes,
 * `null` keeps and goes on into the children. What is put in is not visited again.
 */
export function rewrite<N extends TreeNode>(node: TreeNode, change: (node: N) => TreeNode[] | null): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    const replacement = change(child as N);
    if (replacement) return replacement;
    rewrite(child, change);
    return [child];
  });
}
