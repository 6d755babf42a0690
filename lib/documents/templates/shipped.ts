import { type FieldName, fieldNames, type Values } from "../forms/fields";
import type { Form } from "../forms/form";
import { typesetForm } from "../forms/typeset";
import { type Piece, said } from "../forms/wording";
import type { Typeset } from "../page/blocks";
import { paragraphName, placeholderOf, placeholders } from "./placeholders";

const begin = (field: FieldName): Piece => said([`{#${placeholders[field]}}`]);
const end = (field: FieldName): Piece => said([`{/${placeholders[field]}}`]);

/** What is left out without its value, and what has several paragraphs, as parts that are repeated. */
const repeated = (piece: Piece): readonly Piece[] => {
  if (piece.kind === "prose") return [begin(piece.field), said([`{${paragraphName}}`]), end(piece.field)];
  if (piece.kind !== "line" || piece.onlyWith === undefined) return [piece];
  const { onlyWith, ...always } = piece;
  return [begin(onlyWith), always, end(onlyWith)];
};

const every: Values = Object.fromEntries(fieldNames.map((field) => [field, placeholderOf(field)]));

/** A shipped form with placeholders in the place of its fields, to begin a template from. */
export const withPlaceholders = (form: Form): Typeset =>
  typesetForm({ ...form, body: form.body.flatMap(repeated) }, every, false);
