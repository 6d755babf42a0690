import { type Day, formatDay } from "../../primitives/day";
import { tidy } from "../../primitives/name";
import { parsePartialDay } from "../../primitives/typed-day";
import { prefilledAnswer } from "../items";

/** What the register and the papers of the case hold that the form asks for, too. */
export type Registered = Readonly<{
  fullName: string;
  bornOn: Day;
  sex: "female" | "male";
  occupation: string;
  schooling: string;
  joinedUnitOn: Day;
  certificate: Readonly<{ number: string | null; datedOn: Day }> | null;
}>;

/** One such fact and where it stands. `schooling` is a word of the register, to be named by the page. */
export type KnownFact = Readonly<{
  kind: "answer" | "schooling" | "joinedUnit" | "certificate";
  value: string;
  source: "register" | "certificate";
}>;

/** What is known of an item; undefined where nothing is. */
export const knownOf = (number: number, registered: Registered): KnownFact | undefined => {
  const answer = prefilledAnswer(number, registered);
  if (answer !== null) return { kind: "answer", value: answer, source: "register" };
  const { schooling, joinedUnitOn, certificate } = registered;
  if (number === 11) return { kind: "schooling", value: schooling, source: "register" };
  if (number === 15) return { kind: "joinedUnit", value: formatDay(joinedUnitOn), source: "register" };
  if (number !== 17 || !certificate) return undefined;
  const value = [certificate.number, formatDay(certificate.datedOn)].filter(Boolean).join(", ");
  return { kind: "certificate", value, source: "certificate" };
};

/** Whether an answer says something else: a day is compared as a day, a text without case; a fuller text agrees. */
export const differsFrom = (known: string, written: string): boolean => {
  const [one, other] = [parsePartialDay(known), parsePartialDay(written)];
  if (one && other) return one !== other;
  return !tidy(written).toLowerCase().includes(tidy(known).toLowerCase());
};

/** The boxes of a new row of item 17 that the certificate of the awareness class fills. */
export const certificateValues = ({ certificate }: Registered, course: string): Readonly<Record<string, string>> => {
  if (!certificate) return {};
  const month = certificate.datedOn.slice(0, 7);
  const number = certificate.number ? `Giấy chứng nhận số ${certificate.number}, ` : "Giấy chứng nhận ";
  return { from: month, to: month, course, certificate: `${number}ngày ${formatDay(certificate.datedOn)}` };
};
