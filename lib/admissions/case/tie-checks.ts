import { hd38 } from "../../regulations/cite";
import { type CaseCheck, nameOf } from "./facts";

type PartId = "mentorId" | "introducerId" | "tellerId";
type Parts = Readonly<Partial<Record<PartId, string | null>>>;

const isNotTheApplicant =
  (field: PartId): CaseCheck<Parts> =>
  ({ person }, input) =>
    input[field] === person.id ? { code: "is-the-applicant", facts: {}, field } : undefined;

const isNoRelative =
  (field: PartId): CaseCheck<Parts> =>
  (facts, input) => {
    const id = input[field];
    return id && facts.relatives.includes(id)
      ? { code: "is-a-relative", facts: { name: nameOf(facts, id) }, cites: hd38("I.1.4"), field }
      : undefined;
  };

/** The applicant and near relatives have no part in the case. Source: HD 38-HD/BTCTW I.1.4. */
export const isUntied = (field: PartId): readonly CaseCheck<Parts>[] => [isNotTheApplicant(field), isNoRelative(field)];
