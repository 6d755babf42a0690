import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { forms } from "../../lib/documents/forms/catalogue";
import type { Form } from "../../lib/documents/forms/form";
import { typesetForm } from "../../lib/documents/forms/typeset";
import type { Typeset } from "../../lib/documents/page/blocks";
import { pdfBytes } from "../../lib/documents/page/pdf-bytes";
import { invented } from "../../lib/documents/templates/invented";
import { vi } from "../../lib/text/vi";
import { drawnPages, type Picture, pictureOf, pngOf } from "./drawn-pages";

/** Where the pictures of the papers are kept, one for each form. */
const folder = join(import.meta.dirname, "../pictures/papers");
const fileOf = (id: string): string => join(folder, `${id}.png`);

/** The paper of an invented case as it is drawn. */
export const pictured = (form: Form): Typeset => typesetForm(form, invented(vi.paperFields), false);

export const drawn = async (paper: Typeset): Promise<Picture> => drawnPages(await pdfBytes(paper));

/** The kept picture of a form. */
export const kept = (id: string): Promise<Picture> => pictureOf(readFileSync(fileOf(id)));

export const keptIds = (): readonly string[] => readdirSync(folder).map((name) => name.replace(/\.png$/, ""));

export const keptBytes = (): number => keptIds().reduce((sum, id) => sum + readFileSync(fileOf(id)).length, 0);

/** Draws all papers anew in the place of the pictures kept. */
export const renewPictures = async (): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const form of forms) writeFileSync(fileOf(form.id), await pngOf(await drawn(pictured(form))));
};
