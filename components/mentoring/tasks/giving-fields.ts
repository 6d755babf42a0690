import { basisKey } from "@/lib/mentoring/tasks/basis";
import type { NewTaskForm } from "@/lib/mentoring/tasks/form-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";
import { basisName } from "./task-facts";

/** What is asked of one task and of a set alike: since when, by what, and why although the case is paused. */
export const givingFields = (
  { bases, pausedSince }: Pick<NewTaskForm, "bases" | "pausedSince">,
  on: string,
  words: Words,
): FieldSpec[] => {
  const { giveForm } = words.tasks;
  const { fields, hints } = giveForm;
  return [
    ...(pausedSince
      ? [
          {
            ...{ name: "pauseReason", label: fields.pauseReason, hint: giveForm.paused(formatDay(pausedSince)) },
            ...{ kind: "prose" as const, max: 500, rows: 2 },
          },
        ]
      : []),
    { name: "givenOn", label: words.mentoring.taskForm.fields.givenOn, kind: "day", today: on },
    {
      ...{ name: "basis", label: fields.basis, hint: hints.basis, kind: "select", optional: true },
      options: [
        { value: "", label: giveForm.noBasis },
        ...bases.map((basis) => ({ value: basisKey(basis), label: basisName(basis, words) })),
        { value: "resolution", label: giveForm.otherResolution },
        { value: "meeting", label: giveForm.otherMeeting },
      ],
    },
    { name: "basisNumber", label: fields.basisNumber, kind: "line", max: 60, optional: true },
    { name: "basisOn", label: fields.basisOn, kind: "day", today: on, optional: true },
  ];
};
