import { unions } from "@/lib/intake/introduction";
import type { AlikePeople } from "@/lib/people/likeness";
import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { UnitOption } from "@/lib/units/named/choices";
import { nominationFields } from "../admissions/forms/nomination-fields";
import type { FieldSpec } from "../ui/field";
import { unitChoiceIfAny } from "../units/unit-choice";

/** The question who this is, as the nomination asks it. */
const asked: readonly string[] = ["known", "because"];

/** The fields of a union's introduction, with the question who it is where there is somebody like them. */
export const unionFields = (
  cells: readonly UnitOption[],
  question: AlikePeople,
  on: Day,
  words: Words,
): readonly FieldSpec[] => {
  const { union, unions: names } = words.intake;
  return [
    unitChoiceIfAny({ name: "unitId", label: union.unitId, units: cells }),
    { name: "fullName", label: union.fullName, kind: "line", max: 120 },
    { name: "bornOn", label: union.bornOn, kind: "day", today: on },
    ...nominationFields([], question, on, words).filter(({ name }) => asked.includes(name)),
    { name: "occupation", label: union.occupation, kind: "line", max: 120 },
    {
      ...{ name: "union", label: union.union, kind: "radio" },
      options: unions.map((value) => ({ value, label: names[value] })),
    },
    { name: "unionName", label: union.unionName, hint: union.unionNameHint, kind: "line", max: 200 },
    { name: "paperNumber", label: union.paperNumber, kind: "line", max: 60 },
    { name: "paperOn", label: union.paperOn, kind: "day", today: on },
    { name: "receivedOn", label: union.receivedOn, kind: "day", today: on },
    { name: "reason", label: union.reason, kind: "prose", max: 2_000 },
  ];
};
