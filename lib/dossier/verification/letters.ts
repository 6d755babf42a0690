import type { Day } from "../../primitives/day";
import { agencyKey } from "./agencies";

type Lettered = Readonly<{
  id: string;
  agency: string;
  requestNumber: string | null;
  sentOn: Day | null;
}>;

/** A letter: what was asked of one agency under one number on one day. `id`: the first of its requests. */
export type Letter<Request> = Readonly<{ id: string; agency: string; requests: readonly Request[] }>;

const letterKey = ({ agency, requestNumber, sentOn }: Lettered): string =>
  [agencyKey(agency), requestNumber ?? "", sentOn ?? ""].join("|");

/** Whether two requests went out in one letter. */
export const isSameLetter = (one: Lettered, other: Lettered): boolean => letterKey(one) === letterKey(other);

/** A request of the list with those that went out in its letter; none where it is not in the list. */
export const sentWith = <Request extends Lettered>(requests: readonly Request[], id: string): readonly Request[] => {
  const request = requests.find((each) => each.id === id);
  return requests.filter(
    (each) => each.id === id || (request && request.sentOn !== null && isSameLetter(each, request)),
  );
};

/** The letters in the order of their first requests. Requests recorded with no day of a letter are in none. */
export const lettersIn = <Request extends Lettered>(requests: readonly Request[]): readonly Letter<Request>[] => {
  const sent = requests.filter(({ sentOn }) => sentOn !== null);
  return sent
    .filter((request, at) => sent.findIndex((each) => isSameLetter(each, request)) === at)
    .map((first) => ({
      ...{ id: first.id, agency: first.agency },
      requests: sent.filter((request) => isSameLetter(request, first)),
    }));
};

/** Consecutive numbers from the first one: "09-CV/ĐU" is followed by "10-CV/ĐU". */
export const numbersFrom = (first: string, count: number): readonly string[] => {
  const [, digits = "", rest = ""] = /^\s*(\d+)(.*)$/su.exec(first) ?? [];
  if (!digits) return Array.from({ length: count }, () => first);
  return Array.from({ length: count }, (_, at) => `${String(Number(digits) + at).padStart(2, "0")}${rest.trim()}`);
};

type Addressed = Readonly<{ agency: string; abroad: boolean }>;

/** What is asked, agency by agency: one letter each. */
export const byAgency = <Question extends Addressed>(
  questions: readonly Question[],
): readonly (readonly Question[])[] => {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const key = `${agencyKey(question.agency)}|${question.abroad}`;
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return [...groups.values()];
};
