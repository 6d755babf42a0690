import { encrypt, openSealedHex } from "../../database/encryption";
import { isReadable, type SealedText, unreadable } from "../../primitives/sealed-text";
import { type OwnQuestion, ownQuestions } from "./schema";

/** What a mentor writes of a quarter: the work that was done, and own words. */
export type ReportTexts = Readonly<{ work: string; words: string }>;

export const sealedReport = (texts: ReportTexts, id: string) =>
  encrypt(JSON.stringify(texts), "MentorReport.contentSealed", id);

type Opened<Key extends string> = Readonly<Record<Key, SealedText>>;

const textsIn = <Key extends string>(text: SealedText, keys: readonly Key[]): Opened<Key> => {
  const found: Readonly<Record<string, unknown>> = isReadable(text) ? JSON.parse(text) : {};
  const textOf = (key: Key): SealedText => (isReadable(text) ? String(found[key] ?? "") : unreadable);
  return Object.fromEntries(keys.map((key) => [key, textOf(key)])) as Opened<Key>;
};

export const openedReport = (sealed: string, id: string): Opened<keyof ReportTexts> =>
  textsIn(openSealedHex(sealed, "MentorReport.contentSealed", id), ["work", "words"]);

export const sealedAnswers = (answers: Readonly<Record<OwnQuestion, string>>, id: string) =>
  encrypt(JSON.stringify(answers), "OwnReport.answersSealed", id);

export const openedAnswers = (sealed: string, id: string): Opened<OwnQuestion> =>
  textsIn(openSealedHex(sealed, "OwnReport.answersSealed", id), ownQuestions);
