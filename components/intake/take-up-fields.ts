import type { AlikePeople } from "@/lib/people/likeness";
import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { nominationFields } from "../admissions/forms/nomination-fields";
import type { FieldSpec } from "../ui/field";

/** The fields of the nomination without the cell, which the introduction names, and with the resolution before its day. */
export const takeUpFields = (question: AlikePeople, on: Day, words: Words): readonly FieldSpec[] => {
  const { takeUp, decline } = words.intake;
  return [
    { name: "introductionId", label: "", kind: "hidden" },
    ...nominationFields([], question, on, words)
      .filter(({ name }) => name !== "unitId")
      .flatMap((field): FieldSpec[] =>
        field.name === "occurredOn"
          ? [
              { name: "resolution", label: takeUp.resolution, kind: "line", max: 60 },
              { ...field, label: decline.occurredOn },
            ]
          : [field],
      ),
  ];
};
