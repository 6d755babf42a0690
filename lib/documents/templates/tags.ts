import type { Refusal } from "../../workflow/refusal";
import type { FieldName } from "../forms/fields";
import { fieldNamed, nearestName, paragraphName } from "./placeholders";
import type { XmlEvent } from "./xml";

/** Elements whose content is text that is filled. */
const textElements: ReadonlySet<string> = new Set(["t"]);

/** The text of a part in reading order, as it is filled: a placeholder may be cut over several runs. */
export const textIn = (events: readonly XmlEvent[]): string => {
  let inText = 0;
  let text = "";
  for (const event of events) {
    if (event.kind === "text") text += inText > 0 ? event.text : "";
    else if (textElements.has(event.name)) inText += event.kind === "open" ? 1 : -1;
    else if (event.kind === "close" && event.name === "p") text += "\n";
  }
  return text;
};

/** More would make a paper nobody could read, or fill the memory. */
const mostTags = 500;

type Judged = Readonly<{ refusals: readonly Refusal[]; used: readonly FieldName[] }>;

const refusal = (code: string, facts: Refusal["facts"]): Refusal => ({ code, facts, field: "file" });

/** What is wrong with a name, and the field it stands for. */
const judgedName = (name: string, open: string | undefined): Refusal | FieldName | null => {
  if (name === paragraphName) return open === undefined ? refusal("template-paragraph-alone", {}) : null;
  if (!/^[\p{L}\p{M}\p{N}_ -]{1,60}$/u.test(name)) return refusal("template-expression", { tag: name.slice(0, 60) });
  return fieldNamed(name) ?? refusal("template-unknown", { name, nearest: nearestName(name) });
};

/**
 * The placeholders of a text: plain names, and parts that are repeated, "{#name}" … "{/name}", none within another. Nothing
 * else can be said: a template computes nothing.
 */
export const judgedTags = (text: string): Judged => {
  const refusals: Refusal[] = [];
  const used = new Set<FieldName>();
  const tags = [...text.matchAll(/\{([^{}]*)\}/g)].map((found) => (found[1] ?? "").trim());
  if (tags.length > mostTags) return { refusals: [refusal("template-too-many", { most: mostTags })], used: [] };
  if (/[{}]/.test(text.replace(/\{[^{}]*\}/g, ""))) refusals.push(refusal("template-brace", {}));
  let open: string | undefined;
  for (const tag of tags) {
    const [sign, name] = /^[#/]/.test(tag) ? [tag.slice(0, 1), tag.slice(1).trim()] : ["", tag];
    const judged = judgedName(name, open);
    if (judged !== null && typeof judged !== "string") refusals.push(judged);
    else if (judged) used.add(judged);
    if (sign === "#") {
      if (open !== undefined || name === paragraphName) refusals.push(refusal("template-loop-within", { name }));
      open = name;
    } else if (sign === "/") {
      if (open !== name) refusals.push(refusal("template-loop-not-begun", { name }));
      open = undefined;
    }
  }
  if (open !== undefined) refusals.push(refusal("template-loop-open", { name: open }));
  return { refusals, used: [...used] };
};
