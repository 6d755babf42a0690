import { demandsOn } from "@/lib/admissions/forecast/step-demands";
import type { StepFormView } from "@/lib/admissions/queries";
import type { Words } from "@/lib/text/text";
import { requirement } from "../../regulations/requirements";
import { StepSource } from "../../regulations/source";
import { FactList } from "../../ui/fact-list";
import { BesidePart } from "../../ui/forms/beside";
import { roleName } from "../next-step-text";

type Props = Readonly<{ form: StepFormView; words: Words }>;

/** The conditions of a step that its case meets, each once. */
const metConditions = ({ step, missing }: StepFormView, words: Words): readonly string[] => {
  const lacking = new Set(missing?.map(({ code }) => code));
  const demands = demandsOn(step).flat();
  const met = demands.filter(({ code }) => !lacking.has(code)).map((demand) => requirement(demand, words));
  return [...new Set(met.filter((text) => text !== undefined))];
};

const concerned = (
  { caseId, person, unit, mentor, responsibleRole, introducers, roll }: StepFormView,
  words: Words,
) => {
  const { beside, file } = words.admissions;
  return [
    { label: beside.person, value: <a href={`/admissions/${caseId}`}>{person.name}</a> },
    { label: beside.unit, value: unit.name },
    ...(mentor ? [{ label: file.mentor, value: mentor.name }] : []),
    ...(introducers.length > 0
      ? [{ label: beside.introducers, value: introducers.map(({ label }) => label).join(", ") }]
      : []),
    ...(roll ? [{ label: beside.roll, value: beside.convened(roll.total, roll.base, roll.needed) }] : []),
    ...(responsibleRole ? [{ label: beside.responsible, value: roleName(responsibleRole, words) }] : []),
  ];
};

/** What a step rests on: its provision, the conditions that are met, and the people concerned. */
export function StepMatter({ form, words }: Props) {
  const { beside } = words.admissions;
  const met = metConditions(form, words);
  return (
    <>
      <BesidePart title={beside.basis}>
        <p>
          <StepSource cites={form.cites} words={words} />
        </p>
      </BesidePart>
      {met.length > 0 && (
        <BesidePart title={beside.met}>
          <ul className="list-disc space-y-1 pl-5">
            {met.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </BesidePart>
      )}
      <BesidePart title={beside.people}>
        <FactList isNarrow facts={concerned(form, words)} />
      </BesidePart>
    </>
  );
}
