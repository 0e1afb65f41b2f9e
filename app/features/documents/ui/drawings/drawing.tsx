import type { ComponentType } from "react";
import type { DRAWINGS } from "../../domain/document";
import type { DrawnProps, Words } from "../rendering";
import { CommunitySecurityCycle } from "./community-security-cycle";
import { CountryThemeMatrix } from "./country-theme-matrix";
import { SevenDimensions } from "./seven-dimensions";
import { StakeholderMap } from "./stakeholder-map";

type DrawingName = (typeof DRAWINGS)[number];

interface Drawn {
  readonly Picture: ComponentType<DrawnProps>;
  /** Width and height of its field; one unit is a pixel on a telephone. */
  readonly field: readonly [number, number];
}

const DRAWN: Readonly<Record<DrawingName, Drawn>> = {
  "seven-dimensions": { Picture: SevenDimensions, field: [320, 290] },
  "community-security-cycle": { Picture: CommunitySecurityCycle, field: [320, 332] },
  "stakeholder-map": { Picture: StakeholderMap, field: [320, 320] },
  "country-theme-matrix": { Picture: CountryThemeMatrix, field: [340, 428] },
};

interface DrawingProps {
  name: DrawingName;
  words: Words;
}

/**
 * One of the product's own drawings: lines and words alone, in the colours of the page, with a title and a description
 * that says everything the eye can see.
 */
export function Drawing({ name, words }: DrawingProps) {
  const { Picture, field } = DRAWN[name];
  const own: Words = (key, values) => words(`drawings.${name}.${key}`, values);
  return (
    <figure className="drawing">
      <svg
        viewBox={`0 0 ${field.join(" ")}`}
        width={field[0]}
        height={field[1]}
        role="img"
        aria-labelledby={`drawing-${name} drawing-${name}-text`}
        fill="none"
        stroke="currentColor"
        fontSize="13"
      >
        <title id={`drawing-${name}`}>{own("title")}</title>
        <desc id={`drawing-${name}-text`}>{own("description")}</desc>
        <Picture words={own} />
      </svg>
      <figcaption>{own("caption")}</figcaption>
    </figure>
  );
}
