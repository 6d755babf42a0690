import { plainKey } from "../primitives/name";

/** A text as the name of a file may have it on any machine: letters without accents, figures and hyphens. */
const plainName = (text: string): string =>
  plainKey(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The name of a paper's file: its place in the whole, then what it is. @param position from 1 */
export const paperFileName = (position: number, title: string, ending: string): string =>
  `${String(position).padStart(3, "0")}-${plainName(title).slice(0, 100)}.${ending}`;

/** The name of the files of a batch: what they are of, and the day they were asked for. */
export const batchFileName = (kind: string, about: string, on: string, ending: "zip" | "pdf"): string =>
  `${plainName(kind)}-${plainName(about).slice(0, 80)}-${on}.${ending}`;
