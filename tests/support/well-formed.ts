const NAME = /^[A-Za-z_][\w.:-]*$/;

/** Where XML is not well-formed, in words; null where it is. Knows elements, attributes, references; no DTDs. */
export function notWellFormed(xml: string): string | null {
  const text = xml.replace(/^<\?xml[^>]*\?>\s*/, "").replace(/^<!DOCTYPE html>\s*/i, "");
  const open: string[] = [];
  let roots = 0;
  for (const [index, piece] of text.split("<").entries()) {
    if (index === 0) {
      if (piece.trim()) return "text before the root";
      continue;
    }
    const end = piece.indexOf(">");
    if (end < 0) return `a tag without end: <${piece.slice(0, 40)}`;
    const tag = piece.slice(0, end);
    const after = piece.slice(end + 1);
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(piece))
      return `a reference: ${piece.slice(0, 80)}`;
    if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(piece))
      return "a character that XML lacks";
    if (tag.startsWith("/")) {
      const was = open.pop();
      if (was !== tag.slice(1).trim()) return `</${tag.slice(1)}> ends <${was}>`;
    } else {
      const isEmpty = tag.endsWith("/");
      const inside = isEmpty ? tag.slice(0, -1) : tag;
      const name = inside.split(/\s/)[0] ?? "";
      if (!NAME.test(name)) return `a name: <${name}`;
      const names: string[] = [];
      const rest = inside.slice(name.length).replace(/\s+([A-Za-z_][\w.:-]*)="[^"]*"/g, (_, key: string) => {
        names.push(key);
        return "";
      });
      if (rest.trim()) return `attributes of <${name}: ${rest.trim().slice(0, 60)}`;
      if (new Set(names).size < names.length) return `an attribute twice in <${name}`;
      if (open.length === 0) roots += 1;
      if (!isEmpty) open.push(name);
    }
    if (open.length === 0 && after.trim()) return `text outside the root: ${after.slice(0, 40)}`;
  }
  if (open.length > 0) return `never closed: ${open.join(", ")}`;
  return roots === 1 ? null : `${roots} roots`;
}
