import type { PersonView } from "@/lib/people/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Sealed } from "../dossier/sealed";
import { Term } from "../help/term";
import { FactList } from "../ui/fact-list";
import { partyAgeText } from "./party-age";

type Props = Readonly<{ view: PersonView; words: Words }>;

/** The other records of the same person. */
const recordsOf = ({ id: own, joinedInto, joined, mayJoin }: PersonView, { people, joining, samePerson }: Words) => {
  const { record, file } = joining;
  const link = ({ id, name, bornOn, unit }: PersonView["joined"][number]) => (
    <>
      <a href={`/people/${id}`}>{file.one(name, formatDay(bornOn), unit)}</a>
      {mayJoin && (
        <a className="link block text-sm print:hidden" href={`/people/${own}/compare/${id}`}>
          {samePerson.record.compare}
        </a>
      )}
    </>
  );
  return [
    ...(joinedInto
      ? [
          {
            label: record.into,
            value: joinedInto.record ? link(joinedInto.record) : people.page.somebodyElsewhere,
          },
        ]
      : []),
    ...joined.map((each) => ({ label: record.here, value: link(each) })),
  ];
};

/** Who a person is, as the register has it, with the names, days and records before. */
export function Identity({ view, words }: Props) {
  const { page } = words.people;
  const { options } = words.admissions;
  return (
    <FactList
      facts={[
        ...view.formerNames.map(({ name, lastDay, paper }) => ({
          label: page.formerName,
          value: page.formerUntil(name, formatDay(lastDay), paper),
        })),
        ...recordsOf(view, words),
        { label: page.bornOn, value: formatDay(view.bornOn) },
        { label: page.sex, value: options.sex[view.sex] },
        { label: page.schooling, value: options.schooling[view.schooling] },
        { label: page.occupation, value: view.occupation },
        {
          label: page.unit,
          value: <a href={`/units/${view.unit.id}`}>{view.unit.name}</a>,
        },
        { label: page.joinedUnitOn, value: formatDay(view.joinedUnitOn) },
        ...(view.partyAge
          ? [
              {
                label: words.people.partyAge.label,
                value: (
                  <>
                    {partyAgeText(view.partyAge, words)} <Term name="partyAge" words={words} />
                  </>
                ),
              },
            ]
          : []),
        ...(view.decision?.decidedOn
          ? [{ label: words.people.form.decidedOn, value: formatDay(view.decision.decidedOn) }]
          : []),
        ...view.formerDecisions.map(({ decidedOn, actorName, correctedOn }) => ({
          label: page.formerDecision,
          value: page.formerDecisionUntil(formatDay(decidedOn), actorName, formatDay(correctedOn)),
        })),
        {
          label: page.nationalId,
          value: view.nationalId ? <Sealed text={view.nationalId} words={words} /> : page.noNationalId,
        },
      ]}
    />
  );
}
