/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** A4 across, margins as on the screen. */
export const PAGE = { width: 297 * MM, height: 210 * MM, left: 26 * MM, top: 22 * MM, bottom: 16 * MM };

/** Between the margins. */
export const INNER = PAGE.width - 2 * PAGE.left;

/** Side of the QR code. */
export const QR = 25 * MM;

/** Where the foot begins: what stands in it ends level with the QR code. */
export const FEET_TOP = PAGE.height - PAGE.bottom - QR;

/** The one rule, above the foot. */
export const RULE_Y = FEET_TOP - 7 * MM;
