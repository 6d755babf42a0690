import { isAbsenceKind } from "@/lib/absences/absence";
import { tickOf } from "@/lib/admissions/procedure/schema";
import type { StepFormView } from "@/lib/admissions/queries";
import { type AttendanceRoll, awayIn } from "@/lib/admissions/voting/attendance-roll";
import { formatDay } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";

/** Those noted as away on the day of the vote, each with what for: "Trần Thị A (công tác); Lê Văn B (nghỉ)". */
export const awayText = (roll: AttendanceRoll, { absences: { kinds } }: Words): string =>
  awayIn(roll)
    .map(({ name, awayFor }) => `${name} (${kinds[isAbsenceKind(awayFor) ? awayFor : "other"].toLowerCase()})`)
    .join("; ");

/** Who is convened at a vote and who is left out, as the register has it, and a tick for each who may have come after all. */
export const rollFields = (roll: AttendanceRoll, { unit, person }: StepFormView, words: Words): FieldSpec[] => {
  const { votes: said } = words;
  const { body, total, base, excluded, needed, mayLack, allHere, convened, on } = roll;
  const away = awayText(roll, words);
  const whyOf = ({ reason, since }: AttendanceRoll["excluded"][number]): string =>
    said.why(said.reasons[reason], formatDay(since), roll.cites ? source(roll.cites) : null);
  const counts = base > 0 ? [said.counts[body](total, excluded.length, needed), said.spare(mayLack, base)] : [];
  const unknown = roll.shareUnknownIn ? [said.shareUnknown(source(roll.shareUnknownIn))] : [];
  const note: FieldSpec = {
    name: "here",
    kind: "note",
    label: said.title(formatDay(on)),
    lines: [
      ...counts,
      ...unknown,
      ...(allHere ? [said.allHere(allHere.base, allHere.needed)] : []),
      ...excluded.filter(({ mayReturn }) => !mayReturn).map((one) => said.never(said.excluded(one.name, whyOf(one)))),
      ...(away ? [said.away(away, roll.cites ? source(roll.cites) : null)] : []),
      said.one(person.name),
    ],
    folded: total > 0 ? { title: said.names(total), lines: convened.map(({ name }) => name) } : undefined,
    link: { label: said.correct[body], href: body === "cell" ? `/units/${unit.id}` : "/units" },
  };
  const ticks = excluded
    .filter(({ mayReturn }) => mayReturn)
    .map(
      (one): FieldSpec => ({
        name: tickOf(one.personId),
        kind: "tick",
        label: said.here(one.name),
        hint: said.unlessHere(whyOf(one)),
      }),
    );
  return [note, ...ticks];
};

/** Who may be asked to count the votes: everybody on the roll but those who have no vote even when present. */
export const tellerOptions = ({
  convened,
  excluded,
}: AttendanceRoll): readonly Readonly<{ value: string; label: string }>[] =>
  convened
    .filter(({ id }) => !excluded.some((one) => one.personId === id && !one.mayReturn))
    .map(({ id, name }) => ({ value: id, label: name }));
