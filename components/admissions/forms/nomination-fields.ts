import { type AlikePeople, isAnyAlike } from "@/lib/people/likeness";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";
import { unitChoiceIfAny } from "../../units/unit-choice";

type Option = Readonly<{ value: string; label: string }>;

const choices = (options: Readonly<Record<string, string>>): Option[] =>
  Object.entries(options).map(([value, label]) => ({ value, label }));

/** Which of the people who are like the one being noted is meant, or why none is. */
const questionFields = ({ people }: AlikePeople, words: Words): FieldSpec[] => {
  const { identity, options } = words.admissions;
  return [
    {
      name: "known",
      label: identity.question,
      hint: people.length > 0 ? identity.sameHint : identity.elsewhereHint,
      kind: "radio",
      options: [
        ...people.map(({ id, name, bornOn, sex, occupation, unit }) => ({
          value: id,
          label: identity.same(name, formatDay(bornOn), options.sex[sex], occupation, unit),
        })),
        { value: "other", label: identity.other },
      ],
    },
    {
      name: "because",
      label: identity.because,
      hint: words.people.form.becauseHint,
      kind: "line",
      max: 300,
    },
  ];
};

/** The fields that note a person, with the question who it is where there is somebody like them. */
export const nominationFields = (
  cells: readonly Option[],
  question: AlikePeople,
  on: Day,
  words: Words,
): readonly FieldSpec[] => {
  const { fields, occurredOn, options, hints } = words.admissions;
  const choose = { value: "", label: options.choose };
  return [
    { name: "fullName", label: fields.fullName, kind: "line", max: 120 },
    { name: "bornOn", label: fields.bornOn, kind: "day", today: on },
    ...(isAnyAlike(question) ? questionFields(question, words) : []),
    { name: "sex", label: fields.sex, kind: "radio", options: choices(options.sex) },
    { name: "schooling", label: fields.schooling, kind: "select", options: [choose, ...choices(options.schooling)] },
    { name: "occupation", label: fields.occupation, kind: "line", max: 120 },
    { name: "joinedUnitOn", label: fields.joinedUnitOn, kind: "day", today: on },
    unitChoiceIfAny({ name: "unitId", label: fields.unitId, units: cells }),
    { name: "occurredOn", label: occurredOn.nominate, kind: "day", today: on },
    { name: "reason", label: fields.reason, hint: hints.nominationReason, kind: "prose", max: 2_000 },
  ];
};
