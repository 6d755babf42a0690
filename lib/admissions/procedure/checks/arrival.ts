import type { Day } from "../../../primitives/day";
import { charter, hd06 } from "../../../regulations/cite";
import type { Citation, Refusal } from "../../../workflow/refusal";
import type { AdmissionFacts, CaseCheck, OccurredOn } from "../../case/facts";
import type { VoteFact } from "../../case/votes";
import { isCarried, required } from "../../voting/tally";

/** What the two resolutions of the old organisation state, as its papers give them. */
type Resolved = Readonly<{
  cellResolvedOn: Day;
  cellResolution: string;
  cellBase: number;
  cellYes: number;
  cellNo: number;
  committeeResolvedOn: Day;
  committeeResolution: string;
  committeeBase: number;
  committeeYes: number;
  committeeNo: number;
}>;

type Counted = Readonly<{ on: Day; resolution: string; base: number; yes: number; no: number }>;

const countedBy = (stated: Resolved): Readonly<Record<"cell" | "committee", Counted>> => ({
  cell: {
    ...{ on: stated.cellResolvedOn, resolution: stated.cellResolution },
    ...{ base: stated.cellBase, yes: stated.cellYes, no: stated.cellNo },
  },
  committee: {
    ...{ on: stated.committeeResolvedOn, resolution: stated.committeeResolution },
    ...{ base: stated.committeeBase, yes: stated.committeeYes, no: stated.committeeNo },
  },
});

/** The votes of the old organisation's cell and committee, on which the new committee rests. */
export const votesElsewhere = ({ rules }: AdmissionFacts, stated: Resolved): readonly VoteFact[] =>
  (["cell", "committee"] as const).map((body) => {
    const { on, resolution, base, yes, no } = countedBy(stated)[body];
    const cast = { total: base, excluded: 0, base, present: yes + no, yes, no, blank: 0 };
    return {
      ...{ purpose: "admission", body, heldOn: on, resolution, ...cast },
      ...{ carried: isCarried(rules, body, { base, yes }, on), electorate: null },
    };
  });

const resolvedBy =
  (body: "cell" | "committee", cites: Citation): CaseCheck<Resolved> =>
  ({ rules }, stated) => {
    const { on, base, yes, no } = countedBy(stated)[body];
    const field = `${body}Yes`;
    if (yes + no > base) return { code: "votes-exceed-base", facts: { base, votes: yes + no }, cites, field };
    return isCarried(rules, body, { base, yes }, on)
      ? undefined
      : {
          code: `${body}-vote-not-carried`,
          facts: { yes, base, needed: required(rules, body, base, on) },
          cites,
          field,
        };
  };

type Ordered = Readonly<{ field: string; day: Day }>;

/** The days of the old side in their order, each field not before the one it follows. */
export const inOrder = (...days: readonly Ordered[]): Refusal | undefined => {
  const [first, ...others] = days.map(({ field, day }, index) => ({ field, day, before: days[index - 1] }));
  if (!first) return undefined;
  const wrong = others.find(({ day, before }) => before && day < before.day);
  return wrong?.before
    ? {
        code: "days-out-of-order",
        facts: { day: wrong.day, before: wrong.before.day },
        cites: hd06("3.9"),
        field: wrong.field,
      }
    : undefined;
};

type Arriving = OccurredOn & Resolved & Readonly<{ transferredOn: Day; issuedOn: Day }>;

const resolvedInOrder: CaseCheck<Arriving> = (_facts, { cellResolvedOn, committeeResolvedOn, issuedOn, occurredOn }) =>
  inOrder(
    { field: "cellResolvedOn", day: cellResolvedOn },
    { field: "committeeResolvedOn", day: committeeResolvedOn },
    { field: "issuedOn", day: issuedOn },
    { field: "occurredOn", day: occurredOn },
  );

/** Before the cell's resolution only a certificate is handed over. Source: HD 06-HD/TW 3.9a. */
const resolvedBeforeTheMove: CaseCheck<Arriving> = (_facts, { cellResolvedOn, transferredOn }) =>
  cellResolvedOn > transferredOn
    ? {
        code: "resolved-after-transfer",
        facts: { day: cellResolvedOn, transferredOn },
        cites: hd06("3.9a"),
        field: "cellResolvedOn",
      }
    : undefined;

/** The resolutions of the old organisation carried, before the person moved, and the papers follow one another. */
export const resolvedElsewhere: readonly CaseCheck<Arriving>[] = [
  resolvedInOrder,
  resolvedBeforeTheMove,
  resolvedBy("cell", charter("4.3")),
  resolvedBy("committee", hd06("3.6c")),
];
