const LETTERS = 46;
const LINE = 28;

/** Words as lines of so many letters. */
function linesOf(text: string): string[] {
  const lines = [""];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.length - 1;
    const longer = lines[last] ? `${lines[last]} ${word}` : word;
    if (longer.length > LETTERS && lines[last]) lines.push(word);
    else lines[last] = longer;
  }
  return lines;
}

/**
 * What stands for a picture in programs that do not know its format: a drawing of its words.
 *
 * @param words as markup: escaped.
 */
export function pictureWords(words: string): string {
  const lines = linesOf(words);
  const height = LINE * (lines.length + 2);
  const text = lines.map((line, at) => `<tspan x="24" y="${LINE * (at + 2)}">${line}</tspan>`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 ${height}" width="600" height="${height}"><title>${words}</title><rect x="1" y="1" width="598" height="${height - 2}" fill="none" stroke="#777"/><text font-family="sans-serif" font-size="20">${text}</text></svg>
`;
}
