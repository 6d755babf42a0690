/** What is met in a text of XML, in its order. `name`: without its prefix. */
export type XmlEvent =
  | Readonly<{ kind: "open"; name: string; attributes: ReadonlyMap<string, string>; isEmpty: boolean }>
  | Readonly<{ kind: "close"; name: string }>
  | Readonly<{ kind: "text"; text: string }>;

type XmlFault = "doctype" | "broken";

const deepest = 200;
const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unknownReference = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i;

/** A text with its references to characters replaced; null where one is unknown: entities of one's own are not read. */
const decoded = (text: string): string | null => {
  if (!text.includes("&")) return text;
  if (unknownReference.test(text)) return null;
  return text.replace(/&([^;]+);/g, (_, name: string) => {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (!name.startsWith("#")) return references[name.toLowerCase()] ?? "";
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
};

/** What follows a name is told from it, so that a long text without an end is read once. */
const tag = /<(\/?)([^\s<>/"'=!?]+)(?=[\s/>])([^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*)>/y;
const attribute = /\s+([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The attributes of a tag by their names with prefix; null where it is not well formed. */
const attributesIn = (text: string): Readonly<{ attributes: Map<string, string>; isEmpty: boolean }> | null => {
  const attributes = new Map<string, string>();
  let at = 0;
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(text);
    if (!found) break;
    const value = decoded(found[2] ?? found[3] ?? "");
    const name = found[1] ?? "";
    if (value === null || attributes.has(name)) return null;
    attributes.set(name, value);
    at = attribute.lastIndex;
  }
  const rest = text.slice(at).trim();
  return rest === "" || rest === "/" ? { attributes, isEmpty: rest === "/" } : null;
};

/** Where a comment, an instruction or a text as it stands ends. */
const ends: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** Read as UTF-8, a text in another encoding would say something else than Word reads. */
const saysOtherEncoding = (text: string): boolean => {
  const [, encoding = "utf-8"] = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']*)/.exec(text.slice(0, 400)) ?? [];
  return !/^(utf-8|us-ascii)$/i.test(encoding);
};

/**
 * Reads a text of XML from one end to the other: its tags match, it has one root and no type of document, with which
 * entities could be made.
 */
export const readXml = (text: string): readonly XmlEvent[] | XmlFault => {
  if (saysOtherEncoding(text)) return "broken";
  const events: XmlEvent[] = [];
  const open: string[] = [];
  let roots = 0;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const next = text.indexOf("<", at);
    const said = decoded(text.slice(at, next === -1 ? undefined : next));
    if (said === null || (open.length === 0 && said.trim() !== "")) return "broken";
    if (said !== "" && open.length > 0) events.push({ kind: "text", text: said });
    if (next === -1) break;
    const skipped = ends.find(([begin]) => text.startsWith(begin, next));
    if (skipped) {
      const [begin, end] = skipped;
      const last = text.indexOf(end, next + begin.length);
      if (last === -1) return "broken";
      if (begin === "<![CDATA[") events.push({ kind: "text", text: text.slice(next + begin.length, last) });
      at = last + end.length;
      continue;
    }
    if (text.startsWith("<!", next)) return "doctype";
    tag.lastIndex = next;
    const [, slash, full = "", rest = ""] = tag.exec(text) ?? [];
    const read = attributesIn(rest);
    if (full === "" || !read) return "broken";
    at = tag.lastIndex;
    const name = localName(full);
    if (slash) {
      if (open.pop() !== full || read.attributes.size > 0 || read.isEmpty) return "broken";
      events.push({ kind: "close", name });
      continue;
    }
    if (open.length === 0) roots += 1;
    events.push({ kind: "open", name, ...read });
    if (read.isEmpty) events.push({ kind: "close", name });
    else open.push(full);
    if (open.length > deepest || roots > 1) return "broken";
  }
  return open.length === 0 && roots === 1 ? events : "broken";
};
