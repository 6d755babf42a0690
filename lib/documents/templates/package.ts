import type { Refusal } from "../../workflow/refusal";
import { type FieldName, fieldNames } from "../forms/fields";
import { type Form, fieldsOf } from "../forms/form";
import { judgedTags, textIn } from "./tags";
import { readXml, type XmlEvent } from "./xml";

/** The parts of a .docx by name: texts of XML as text, anything else as the first of its bytes. */
export type Parts = ReadonlyMap<string, string | null>;

const refusal = (code: string, facts: Refusal["facts"] = {}): Refusal => ({ code, facts, field: "file" });

const main = "word/document.xml";
const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** Where texts of XML may lie, and what may lie beside them: pictures and fonts. Anything else can bring something to run. */
const textParts = /^(\[Content_Types\]\.xml|(_rels|word|docProps|customXml)\/([\w -]+\/)*[\w .-]*\.(xml|rels))$/;
const otherParts = /^(word\/(media|fonts)|docProps)\/[\w .-]+\.(png|jpe?g|gif|odttf)$/i;
const isFolder = (name: string): boolean => name.endsWith("/");

/** Relations to what is run, embedded or read from elsewhere. */
const dangerousRelation =
  /\/(oleObject|package|control|vbaProject|attachedTemplate|aFChunk|subDocument|frame|mailMergeSource|mailMergeHeaderSource|recipientData|keyMapCustomizations|extensibility|attachedToolbars)(\s|$)/i;
const dangerousType = /macroEnabled|vbaProject|vbaData|oleObject|activeX|controlproperties/i;
const dangerousElement = new Set(
  "altChunk subDoc mailMerge object control attachedTemplate OLEObject objectEmbed objectLink binData scriptAnchor applet ocx movie".split(
    " ",
  ),
);
const outside = /(^|\s)([a-z][a-z0-9+.-]*:|\/\/|\\\\)/i;

/** Fields of Word that look at the paper itself. All others may read files or addresses, or run something. */
const harmlessFields = new Set(["PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"]);

type Opened = Extract<XmlEvent, { kind: "open" }>;

/** The value of an attribute; of several that differ in their prefixes all, since only one of them is what Word reads. */
const attributeOf = ({ attributes }: Opened, local: string): string =>
  [...attributes].flatMap(([name, value]) => (name.slice(name.indexOf(":") + 1) === local ? [value] : [])).join(" ");

/** The instructions of the fields of a part: each from its begin to its end, one within another apart. */
const instructionsIn = (events: readonly XmlEvent[]): readonly string[] => {
  const done: string[] = [];
  const open: string[] = [];
  let inInstruction = false;
  for (const event of events) {
    if (event.kind === "text") {
      if (inInstruction) open.push((open.pop() ?? "") + event.text);
    } else if (event.name === "instrText") inInstruction = event.kind === "open";
    else if (event.kind === "open" && event.name === "fldSimple") done.push(attributeOf(event, "instr"));
    else if (event.kind === "open" && event.name === "fldChar") {
      const type = attributeOf(event, "fldCharType");
      if (type === "begin") open.push("");
      else if (type === "end") done.push(open.pop() ?? "");
    }
  }
  return [...done, ...open];
};

const fieldRefusals = (events: readonly XmlEvent[]): readonly Refusal[] =>
  instructionsIn(events).flatMap((instruction) => {
    const name = /^\s*(\S{0,40})/.exec(instruction)?.[1]?.toUpperCase() ?? "";
    return harmlessFields.has(name) ? [] : [refusal("template-field", { name: name || "?" })];
  });

const elementRefusals = (part: string, opened: readonly Opened[]): readonly Refusal[] =>
  opened.flatMap((element) => {
    if (dangerousElement.has(element.name)) return [refusal("template-active", { name: element.name, part })];
    const target = ["src", "href", "althref"]
      .map((name) => attributeOf(element, name))
      .find((each) => outside.test(each));
    return target ? [refusal("template-outside", { kind: element.name, target: target.slice(0, 120) })] : [];
  });

const relationRefusals = (opened: readonly Opened[]): readonly Refusal[] =>
  opened
    .filter(({ name }) => name === "Relationship")
    .flatMap((relation) => {
      const [type, target] = [attributeOf(relation, "Type"), attributeOf(relation, "Target")];
      const kind = type.slice(type.lastIndexOf("/") + 1);
      if (/external/i.test(attributeOf(relation, "TargetMode")) || outside.test(target))
        return [refusal("template-outside", { kind, target: target.slice(0, 120) })];
      return dangerousRelation.test(type)
        ? [refusal("template-active", { name: kind, part: target.slice(0, 120) })]
        : [];
    });

const typeRefusals = (opened: readonly Opened[]): readonly Refusal[] => {
  const types = opened.map((each) => [attributeOf(each, "ContentType"), attributeOf(each, "PartName")] as const);
  const dangerous = types.find(([type]) => dangerousType.test(type));
  if (dangerous) return [refusal("template-active", { name: "macro", part: dangerous[1] || dangerous[0] })];
  return types.some(([type, part]) => type === mainType && part === `/${main}`) ? [] : [refusal("template-not-docx")];
};

const partRefusals = (part: string, events: readonly XmlEvent[]): readonly Refusal[] => {
  const opened = events.filter((event) => event.kind === "open");
  if (part === "[Content_Types].xml") return typeRefusals(opened);
  if (part.endsWith(".rels")) return relationRefusals(opened);
  return [...elementRefusals(part, opened), ...fieldRefusals(events)];
};

/** Parts that may be filled. */
const isFilled = (part: string): boolean => /^word\/[^/]+\.xml$/.test(part);

type Inspected = Readonly<{
  refusals: readonly Refusal[];
  /** Fields the shipped form has and this template does not. */
  lacks: readonly FieldName[];
}>;

/** A message for each fault, but not a page of them. */
const mostMessages = 12;

/** The same fault told once. */
const told = (refusals: readonly Refusal[]): readonly Refusal[] =>
  [...new Map(refusals.map((each) => [JSON.stringify(each), each])).values()].slice(0, mostMessages);

/** What stands against a file as a template of a form, and what it lacks. */
export const inspected = (parts: Parts, form: Form): Inspected => {
  const names = [...parts.keys()].filter((name) => !isFolder(name));
  const strange = names.filter((name) => !textParts.test(name) && !otherParts.test(name));
  const refusals: Refusal[] = strange.map((part) => refusal("template-part", { part: part.slice(0, 120) }));
  if (!parts.has(main) || !parts.has("[Content_Types].xml")) refusals.unshift(refusal("template-not-docx"));
  const used = new Set<FieldName>();
  for (const part of names.filter((name) => textParts.test(name))) {
    const text = parts.get(part);
    const events = typeof text === "string" ? readXml(text) : "broken";
    if (typeof events === "string") {
      refusals.push(refusal(events === "doctype" ? "template-doctype" : "template-xml", { part }));
      continue;
    }
    refusals.push(...partRefusals(part, events));
    if (!isFilled(part)) continue;
    const tags = judgedTags(textIn(events));
    refusals.push(...tags.refusals);
    for (const field of tags.used) used.add(field);
  }
  const lacks = fieldsOf(form).filter((field) => !used.has(field));
  return { refusals: told(refusals), lacks: fieldNames.filter((field) => lacks.includes(field)) };
};
