import { readOldEncoding } from "../primitives/old-encodings";
import type { Refusal } from "../workflow/refusal";

type Sent = Readonly<Record<string, string>>;

/** What can be answered to the question whether a text is in an old encoding. */
export const encodingAnswers = ["convert", "keep"] as const;
export type EncodingAnswer = (typeof encodingAnswers)[number];
export const isEncodingAnswer = (answer: unknown): answer is EncodingAnswer =>
  encodingAnswers.some((each) => each === answer);

/** No field takes a longer text. */
const longest = 20_000;

/** A password is used as it was typed, whatever it looks like. */
const read = (name: string, value: string) =>
  /password/i.test(name) || value.length > longest ? undefined : readOldEncoding(value);

/** For each field that seems typed in an old encoding, how it reads in Unicode: to be asked about before it is stored. */
export const encodingQuestions = (sent: Sent): Refusal[] =>
  Object.entries(sent).flatMap(([field, value]) => {
    const found = read(field, value);
    if (!found) return [];
    const { encoding, text } = found;
    return [{ code: "field-old-encoding", facts: { encoding, text: [...text].slice(0, 200).join("") }, field }];
  });

/** The same fields with every text of an old encoding as it reads in Unicode. */
export const inUnicode = (sent: Sent): Record<string, string> =>
  Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, read(name, value)?.text ?? value]));
