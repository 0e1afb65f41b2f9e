interface Point {
  readonly line: number;
  readonly offset?: number;
}

/** As much of a node of Markdown's syntax tree as documents need. */
export interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
  /** Text of a leaf. */
  value?: string;
  /** Level of a heading. */
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  spread?: boolean | null;
  /** Columns of a table. */
  align?: (string | null)[] | null;
  url?: string;
  identifier?: string;
  /** Marks (`:name[…]{…}`) alone. */
  name?: string;
  attributes?: Record<string, string | null | undefined> | null;
  data?: { readonly directiveLabel?: boolean };
  position?: { readonly start: Point; readonly end: Point };
}

/** On which line a node begins, from one. */
export const lineOfNode = (node: MarkdownNode): number => node.position?.start.line ?? 1;
