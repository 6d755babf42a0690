import { isReadable, type SealedText, unreadable } from "../../primitives/sealed-text";
import { type Values, valuesFrom } from "../history/content";
import type { Finding } from "./finding";

/** By the key of a finding, why what it is about is right all the same. */
export type Answers = Values | typeof unreadable;

/** The answers of an item as they are stored. */
export const answersIn = (stored: SealedText | null): Answers => {
  if (stored === null) return {};
  return isReadable(stored) ? (valuesFrom(stored) ?? unreadable) : unreadable;
};

const isUnreadable = (answers: Answers): answers is typeof unreadable => answers.unreadable === true;

/** What can be answered again: where the stored answers cannot be read, all of them. */
export const readableAnswers = (answers: Answers): Values => (isUnreadable(answers) ? {} : answers);

/** A finding with its answer; null while it is neither corrected nor answered. */
export type JudgedFinding = Finding & Readonly<{ answer: SealedText | null }>;

export const judged = (findings: readonly Finding[], answersTo: (item: number) => Answers): readonly JudgedFinding[] =>
  findings.map((each) => {
    const answers = answersTo(each.item);
    return { ...each, answer: isUnreadable(answers) ? unreadable : (answers[each.key] ?? null) };
  });

/** Neither corrected nor answered. An answer that cannot be read is to be written again. */
export const isOpen = ({ answer }: JudgedFinding): boolean => answer === null || !isReadable(answer);

/** Where a page shows it. */
export const anchorOf = ({ key }: Finding): string => `finding-${key}`;

/** How many findings an item has, and how many of them are open. */
export type FindingCount = Readonly<{ item: number; open: number; answered: number }>;

export const countsOf = (findings: readonly JudgedFinding[]): readonly FindingCount[] =>
  [...new Set(findings.map(({ item }) => item))].map((item) => {
    const own = findings.filter((each) => each.item === item);
    const open = own.filter(isOpen).length;
    return { item, open, answered: own.length - open };
  });
