/** A field by its label and the kind of its control. */
type Named = Readonly<{ label: string; kind?: string }>;

/** How a message names its field: `{field}` within a sentence, `{Field}` at its beginning, `{enter}` what was not done with it. */
export type NamingWords = Readonly<{
  thisField: string;
  enter: Readonly<Record<"typed" | "chosen" | "answered", string>>;
  /** What keeps its capital within a sentence. */
  names: readonly string[];
}>;

/** A label without the remark in brackets at its end. */
export const plainLabel = (label: string): string => label.replace(/\s*\([^()]*\)$/, "");

/** A label as it stands within a sentence: with a small letter where it is no name and no abbreviation. */
export const labelInSentence = (label: string, { names }: Pick<NamingWords, "names">): string => {
  const plain = plainLabel(label);
  if (plain.endsWith("?")) return `“${plain}”`;
  const isKept = /^.[\p{Lu}\d]/u.test(plain) || names.some((name) => plain.startsWith(name));
  return isKept ? plain : plain.charAt(0).toLowerCase() + plain.slice(1);
};

const enterOf = ({ label, kind }: Named, { enter }: NamingWords): string => {
  if (plainLabel(label).endsWith("?")) return enter.answered;
  return kind === "select" || kind === "radio" || kind === "tick" || kind === "note" ? enter.chosen : enter.typed;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A message with the name of its field, which only the form knows. */
export const withFieldName = (message: string, field: Named | undefined, words: NamingWords): string => {
  const known: Named = field?.label ? field : { label: words.thisField };
  return message
    .replaceAll("{enter}", enterOf(known, words))
    .replaceAll("{field}", labelInSentence(known.label, words))
    .replaceAll("{Field}", capital(plainLabel(known.label)));
};

/** Whether a message already says which field it is about. */
export const namesField = (message: string, { label }: Named): boolean =>
  message.toLowerCase().includes(plainLabel(label).toLowerCase());
