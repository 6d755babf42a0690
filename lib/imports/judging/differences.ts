import { type Day, formatDay, isRealDay } from "../../primitives/day";
import { searchKey, tidy } from "../../primitives/name";
import { parseDay } from "../../primitives/typed-day";
import { type ComparedField, comparedFields, type Difference } from "../list-row";
import type { RowValues } from "./row-values";

/** Somebody of the register as they are compared, field by field. */
export type Kept = Readonly<{
  name: string;
  bornOn: Day;
  sex: string;
  schooling: string;
  occupation: string;
  joinedUnitOn: Day;
}>;

const inForm = ({
  name,
  bornOn,
  joinedUnitOn,
  sex,
  schooling,
  occupation,
}: Kept): Readonly<Record<ComparedField, string>> => ({
  ...{ fullName: name, bornOn: formatDay(bornOn), joinedUnitOn: formatDay(joinedUnitOn) },
  ...{ sex, schooling, occupation },
});

const inCase = (text: string): string => tidy(text).toLocaleLowerCase("vi");

/** Whether two values of a field say the same: texts without case, days however they are typed. */
const isSame = (field: ComparedField, register: string, list: string): boolean => {
  if (field === "bornOn" || field === "joinedUnitOn") {
    const day = parseDay(list);
    // What is no day corrects nothing.
    return !isRealDay(day) || formatDay(day) === register;
  }
  // Somebody listed by a former name is called otherwise now: that is no correction.
  if (field === "fullName" && searchKey(register) !== searchKey(list)) return true;
  return inCase(register) === inCase(list);
};

/** In what the list differs from the register, as far as the row itself says something. */
export const differencesIn = ({ values, stated }: RowValues, kept: Kept): readonly Difference[] => {
  const register = inForm(kept);
  return comparedFields.flatMap((field): Difference[] => {
    const list = values[field];
    return stated.has(field) && list !== "" && !isSame(field, register[field], list)
      ? [{ field, register: register[field], list }]
      : [];
  });
};
