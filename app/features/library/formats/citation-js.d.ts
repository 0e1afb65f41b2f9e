/** The parts of the citation packages that are used here; they bring no types of their own. */
declare module "@citation-js/core" {
  type Data = Record<string, unknown>;
  export const plugins: {
    readonly input: {
      chain(text: string, options: { readonly generateGraph: boolean }): Data[];
      chainLink(
        text: string,
        options: { readonly generateGraph: boolean; readonly forceType?: string },
      ): Data[];
    };
    readonly output: {
      format(kind: "bibliography", data: readonly Data[], options: Record<string, unknown>): string;
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
