/** Formats that lists go out in, with what their files are called and what programs know them by. */
export const FILE_FORMATS = {
  bibtex: { extension: "bib", type: "application/x-bibtex; charset=utf-8" },
  ris: { extension: "ris", type: "application/x-research-info-systems; charset=utf-8" },
  csl: { extension: "json", type: "application/vnd.citationstyles.csl+json; charset=utf-8" },
} as const;

export type FileFormat = keyof typeof FILE_FORMATS;
export const FILE_FORMAT_NAMES = Object.keys(FILE_FORMATS) as [FileFormat, ...FileFormat[]];
