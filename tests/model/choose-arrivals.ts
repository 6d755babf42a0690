import { type Day, plus } from "./calendar";
import type { Choice } from "./choice";
import { chooseMember, type Details } from "./choose-member";

const countOf = (choice: Choice) => {
  const base = 6 + choice.of(8);
  const needed = Math.ceil((2 * base) / 3);
  const yes = choice.from([base, base, base, base, base, needed, needed, needed - 1]);
  return { base, yes, no: choice.chance(1, 12) ? base - yes + 1 : base - yes };
};

/** Days back from the act: mostly in their order, with gaps near the periods of H06 §3.9. */
const daysBack = (choice: Choice, on: Day, count: number): readonly Day[] => {
  const days: Day[] = [];
  let day = on;
  for (let at = 0; at < count; at += 1) {
    day = plus(day, -choice.from([0, 0, 1, 1, 3, 3, 7, 15, 21, 22, 30, 44, 60, -1]));
    days.push(day);
  }
  return days.reverse();
};

const resolvedAt = (choice: Choice, cellOn: Day, committeeOn: Day) => ({
  ...{ cellOn, cell: countOf(choice), committeeOn, committee: countOf(choice) },
});

const comesEarly: Details = (draw) => {
  const { choice, on } = draw;
  const [otherDay, issuedOn] = daysBack(choice, on, 2);
  const memberId = chooseMember(draw);
  return {
    ...(otherDay ? { otherDay } : {}),
    ...(issuedOn ? { issuedOn } : {}),
    memberId,
    ...(choice.of(3) > 0 ? { reportedOn: plus(on, choice.from([-20, -1, 0, 1])), unnamed: choice.of(10) === 9 } : {}),
    ...(choice.of(2) === 1 ? { introducedOn: plus(on, choice.from([-200, -20, 0, 1])) } : {}),
  };
};

const comesResolved: Details = (draw) => {
  const { choice, on } = draw;
  const [cellOn = on, committeeOn = on, otherDay = on, issuedOn = on] = daysBack(choice, on, 4);
  return {
    ...{ memberId: chooseMember(draw), otherDay, issuedOn, resolved: resolvedAt(choice, cellOn, committeeOn) },
    ...{ option: choice.from(["notSent", "sent", "sent", "annulled"]), explainsLateness: choice.of(3) === 2 },
  };
};

const comesDecided: Details = (draw) => {
  const { choice, on } = draw;
  const [cellOn = on, committeeOn = on, otherDay = on, decidedOn = on, issuedOn = on] = daysBack(choice, on, 5);
  return {
    ...{
      memberId: chooseMember(draw),
      otherDay,
      issuedOn,
      decidedOn,
      resolved: resolvedAt(choice, cellOn, committeeOn),
    },
    competent: choice.from(["other", "other", "same"]),
  };
};

const comesOnProbation: Details = (draw) => {
  const { choice, on } = draw;
  const days = daysBack(choice, on, 5);
  const [decidedOn = on, ceremonyOn = on, otherDay = on, reportedOn = on, issuedOn = on] = days;
  return { memberId: chooseMember(draw), decidedOn, ceremonyOn, otherDay, reportedOn, issuedOn, remarksOn: reportedOn };
};

/** What the form states of a person who comes from another organisation. */
export const arrivalDetails: Readonly<Record<string, Details>> = {
  recordTransferIn: comesEarly,
  receiveDossier: comesResolved,
  receiveTransferredDecision: comesDecided,
  receiveProbationer: comesOnProbation,
  recordReexamination: ({ choice }) => ({
    option: choice.from(["upheld", "cancelled"]),
    explainsLateness: choice.of(3) === 2,
  }),
};
