/** An element of XML: its attributes as they stand, and what stands between its tags. */
export type Element = Readonly<{ attributes: string; inner: string }>;

const isEndOfName = (character: string | undefined): boolean => character === undefined || /[\s/>]/.test(character);

/**
 * The elements of a name, one after the other, without those inside one of them. One pass from the beginning to the end: what
 * is not closed ends it, however long the text is.
 */
export function* elementsOf(xml: string, name: string): Generator<Element> {
  const [open, close] = [`<${name}`, `</${name}>`];
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    const begin = at + open.length;
    if (!isEndOfName(xml[begin])) {
      at = begin;
      continue;
    }
    const end = xml.indexOf(">", begin);
    if (end < 0) return;
    if (xml[end - 1] === "/") {
      yield { attributes: xml.slice(begin, end - 1), inner: "" };
      at = end;
      continue;
    }
    const last = xml.indexOf(close, end);
    if (last < 0) return;
    yield { attributes: xml.slice(begin, end), inner: xml.slice(end + 1, last) };
    at = last + close.length;
  }
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "");

/** Text as it reads, its references and the escapes of Excel ("_x000D_") replaced. */
export const plainText = (xml: string): string =>
  xml
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,4}));/gi, (whole, hex, decimal, name) => {
      if (hex) return character(Number.parseInt(hex, 16));
      return decimal ? character(Number(decimal)) : (entities[String(name)] ?? whole);
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, hex) => character(Number.parseInt(hex, 16)));

/** The value of an attribute; empty where there is none. */
export const attribute = (attributes: string, name: string): string => {
  const [, double, single] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return plainText(double ?? single ?? "");
};

/** The same file without the prefixes some programs put before each name. */
export const withoutPrefixes = (xml: string): string =>
  /<\w+:(?:worksheet|workbook|sst|styleSheet)\b/.test(xml.slice(0, 2_000)) ? xml.replace(/<(\/?)\w+:/g, "<$1") : xml;
