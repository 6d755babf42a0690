import { strToU8, unzipSync, zipSync } from "fflate";
import { formOf } from "../../lib/documents/forms/catalogue";
import type { Form } from "../../lib/documents/forms/form";
import { wordBytes } from "../../lib/documents/page/word-bytes";
import { withPlaceholders } from "../../lib/documents/templates/shipped";

export const formNamed = (id: string): Form => {
  const form = formOf(id);
  if (!form) throw new Error(`There is no form ${id}.`);
  return form;
};

type Changed = Readonly<Record<string, string | Uint8Array | null>>;

const types = (main: string, more: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${main}"/>${more}</Types>`;
const relations = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
export const relation = (kind: string, target: string, mode = ""): string =>
  relations(
    `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`,
  );

const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
export const typesWith = (more: string, main = mainType): string => types(main, more);

/** A body of Word in one paragraph for each text, or what is given as XML. */
export const body = (...paragraphs: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${paragraphs
    .map((each) => (each.startsWith("<") ? each : `<w:p><w:r><w:t>${each}</w:t></w:r></w:p>`))
    .join("")}</w:body></w:document>`;

const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": types(mainType, ""),
  "_rels/.rels": relation("officeDocument", "word/document.xml"),
  "word/document.xml": body("Kính gửi {CHI_BO}", "Tôi là {ho_ten}", "{#uu_diem}", "{doan}", "{/uu_diem}"),
};

/** A small .docx, with some of its parts changed; null takes one out. */
export const wordFile = (changed: Changed = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...parts, ...changed }).flatMap(([name, content]) =>
        content === null ? [] : [[name, typeof content === "string" ? strToU8(content) : content]],
      ),
    ),
  );

export const wordFileOf = (...paragraphs: readonly string[]): Uint8Array =>
  wordFile({ "word/document.xml": body(...paragraphs) });

/** A shipped form with placeholders, its main text changed. */
export const changedForm = async (id: string, change: (document: string) => string): Promise<Uint8Array> => {
  const opened = unzipSync(await wordBytes(withPlaceholders(formNamed(id))));
  const document = new TextDecoder().decode(opened["word/document.xml"]);
  return zipSync({ ...opened, "word/document.xml": strToU8(change(document)) });
};

/** What a Word file says, a line for each paragraph. */
export const textOfWord = (file: Uint8Array): string =>
  new TextDecoder()
    .decode(unzipSync(file)["word/document.xml"])
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]*>/g, "");
