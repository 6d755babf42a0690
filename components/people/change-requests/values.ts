import type { ChangeField } from "@/lib/people/change-requests/schema";
import { formatDay, isRealDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";

/** What a field of the register is called on the pages of requests. */
export const fieldLabel = (field: ChangeField, { people: { page, form } }: Words): string =>
  ({
    bornOn: page.bornOn,
    sex: page.sex,
    schooling: page.schooling,
    occupation: page.occupation,
    joinedUnitOn: form.joinedUnitOn,
    nationalId: page.nationalId,
    decidedOn: form.decidedOn,
  })[field];

const inOptions = (options: Readonly<Record<string, string>>, value: string): string => options[value] ?? value;

/** A value of the register as people read it. */
export const valueText = (field: ChangeField, value: string, { admissions: { options }, changes }: Words): string => {
  if (value === "") return changes.request.empty;
  if (isRealDay(value)) return formatDay(value);
  if (field === "sex") return inOptions(options.sex, value);
  return field === "schooling" ? inOptions(options.schooling, value) : value;
};
