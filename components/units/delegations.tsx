import { addDays, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { UnitView } from "@/lib/units/queries";
import { Term } from "../help/term";
import { LinkButton } from "../ui/button";
import { SectionHeading } from "../ui/heading";

/** Who decides on admission for the organisation: its committee while the power is delegated, otherwise whom the rules name. */
export function Delegations({ view, words }: Readonly<{ view: UnitView; words: Words }>) {
  const { delegation } = words.units;
  const { unit, mayChangeUnit } = view;
  if (unit.kind !== "organisation") return null;
  const isDelegated = unit.delegations.some(({ to }) => to === null);
  const change = isDelegated
    ? { href: `/units/${unit.id}/end-delegation`, label: delegation.endTitle }
    : { href: `/units/${unit.id}/delegate`, label: delegation.title };
  return (
    <section>
      <SectionHeading>{delegation.heading}</SectionHeading>
      {unit.delegations.length === 0 && (
        <p>
          {delegation.none} <Term name="delegation" words={words} />
        </p>
      )}
      <ul className="space-y-2">
        {unit.delegations.map(({ from, to, paper, endPaper, members, goodYears, ground }) => (
          <li key={from}>
            {to
              ? delegation.ended(formatDay(from), formatDay(addDays(to, -1)), paper, endPaper ?? "")
              : delegation.running(formatDay(from), paper)}
            <span className="block text-muted text-sm">
              {delegation.judgedBy(members, goodYears)}
              {ground && ` ${delegation.ground(ground)}`}
            </span>
          </li>
        ))}
      </ul>
      {mayChangeUnit && (
        <p className="mt-3 print:hidden">
          <LinkButton href={change.href} tone="quiet">
            {change.label}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
