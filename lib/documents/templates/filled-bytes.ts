import Docxtemplater from "docxtemplater";
import type { FieldName, Values } from "../forms/fields";
import { blankDay, gap } from "../forms/lines";
import { type Archive, openedArchive, packedArchive } from "./archive-bytes";
import { fieldNamed, isCapital, isList, paragraphName } from "./placeholders";

/** Why a template could not be filled, as the library says it. */
export class NotFilled extends Error {}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The parts of a file as the library asks for them. */
const asked = (parts: Map<string, Uint8Array>) => {
  const part = (name: string) => ({ name, dir: false, asText: () => decoder.decode(parts.get(name)) });
  return {
    get files() {
      return Object.fromEntries([...parts.keys()].map((name) => [name, part(name)]));
    },
    file: (name: string | RegExp, content?: string | Uint8Array) => {
      if (name instanceof RegExp) return [...parts.keys()].filter((each) => name.test(each)).map(part);
      if (content !== undefined) parts.set(name, typeof content === "string" ? encoder.encode(content) : content);
      return parts.has(name) ? part(name) : null;
    },
    remove: (name: string) => parts.delete(name),
  };
};

/** The paragraphs of a value; where a pen is to write them, room for three. */
const paragraphsOf = (field: FieldName, value: string | undefined): readonly string[] => {
  const said = value?.split(/\n+/).filter((each) => each.trim() !== "") ?? [];
  return said.length > 0 ? said : isList(field) ? [1, 2, 3].map(() => gap.repeat(5)) : [];
};

type Scope = Readonly<Partial<Record<typeof paragraphName, string>>>;
type Asked = Readonly<{ scopePath: readonly string[]; meta: Readonly<{ part: Readonly<{ module?: string }> }> }>;

/** What stands for a name: nothing but a known field can be asked for, in any part of the file. */
const answers = (values: Values) => (name: string) => ({
  get: (scope: Scope, { scopePath, meta }: Asked): string | readonly Scope[] => {
    const { module } = meta.part;
    if (name === paragraphName && !module) return scope[paragraphName] ?? "";
    const field = fieldNamed(name);
    if (!field || (module && (module !== "loop" || scopePath.length > 0))) throw new NotFilled(name);
    const value = values[field];
    if (module) return paragraphsOf(field, value).map((text) => ({ [paragraphName]: text }));
    const said = value?.replace(/\s*\n\s*/g, " ") ?? (field === "day" ? blankDay : gap);
    return isCapital(name) ? said.toLocaleUpperCase("vi") : said;
  },
});

/** A line above all others that says what the paper is not. */
const marked = (document: string, mark: string): string =>
  document.replace(/<((?:\w+:)?)body(?:\s[^>]*)?>/, (body, w: string) =>
    [
      ...[body, `<${w}p><${w}pPr><${w}jc ${w}val="center"/></${w}pPr><${w}r><${w}rPr><${w}b/>`],
      ...[`<${w}color ${w}val="808080"/><${w}sz ${w}val="40"/></${w}rPr><${w}t>${mark}</${w}t></${w}r></${w}p>`],
    ].join(""),
  );

/**
 * A template filled with values, as a Word file. The same template with the same values is the same bytes.
 * @param mark what is written above a paper that is not issued
 * @throws NotFilled where the template asks for something it may not
 */
export const filledBytes = (template: Uint8Array, values: Values, mark: string | null): Uint8Array => {
  const opened: Archive | string = openedArchive(template);
  if (typeof opened === "string") throw new NotFilled(opened);
  const parts = new Map(opened);
  try {
    new Docxtemplater(asked(parts) as never, {
      paragraphLoop: true,
      errorLogging: false,
      stripInvalidXMLChars: true,
      nullGetter: () => "",
      parser: answers(values),
    }).render({});
  } catch (error) {
    throw new NotFilled("The template cannot be filled", { cause: error });
  }
  const main = "word/document.xml";
  if (mark) parts.set(main, encoder.encode(marked(decoder.decode(parts.get(main)), mark)));
  return packedArchive(parts);
};
