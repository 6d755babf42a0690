import { afterMonths, afterWorkingDays, type Day, plus } from "./calendar";
import { carriedOn, lastOf, type Setup, type State } from "./case-state";
import type { Choice } from "./choice";
import { probationEnds } from "./law-recognition";
import { ruleValueOn } from "./rule-values";

const lastDay = "2026-12-31";
// The model's table lacks the values of older rules. Only a certificate may be older.
const firstDay = "2022-01-01";
const clampDay = (day: Day, what: string): Day => {
  if (day > lastDay) return lastDay;
  return day < firstDay && what !== "recordCertificate" ? firstDay : day;
};

/** The first day on which the act makes sense; the plainest choice is this day. */
const earliest = (state: State, what: string): Day => {
  const end = /Recognition|SelfReview|MentorReview|Probation/.test(what) ? probationEnds(state) : undefined;
  return end && end > state.lastActOn ? end : state.lastActOn;
};

const deadlineAfter = (
  from: Day | undefined,
  name: "admissionDays" | "ceremonyDays" | "recognitionDays" | "recognitionCellDays" | "memberHistoryDays",
  more = 0,
) => {
  const days = from && ruleValueOn(name, from);
  return from && days ? afterWorkingDays(from, days + more) : undefined;
};

/** Days on or next to which the verdict on an act of this kind may change. Those specific to the kind come first. */
const boundaryDays = (state: State, setup: Setup, what: string): readonly Day[] => {
  const found: (Day | undefined)[] = [];
  if (what === "recordCellVote") {
    const certificate = [...(state.papers.certificate ?? [])].sort().at(-1);
    const compiled = lastOf(state, "application");
    found.push(certificate && afterMonths(certificate, 60), compiled && afterMonths(compiled, 12));
    found.push(afterMonths(setup.bornOn, 216), afterMonths(setup.bornOn, 721), afterMonths(setup.bornOn, 361));
  }
  if (what === "recordIntroduction") found.push(...[360, 361, 421].map((months) => afterMonths(setup.bornOn, months)));
  // A certificate that will expire about when the cell meets.
  if (what === "recordCertificate")
    found.push(...[-59, -58, -56].map((months) => afterMonths(state.lastActOn, months)));
  if (what === "recordDecision" || what === "issueDecision" || what === "extendDecision")
    found.push(deadlineAfter(carriedOn(state, "cell"), "admissionDays", state.extraDays));
  if (what === "holdCeremony") found.push(deadlineAfter(lastOf(state, "received"), "ceremonyDays"));
  if (what === "recordMemberHistory") found.push(deadlineAfter(lastOf(state, "ceremony"), "memberHistoryDays"));
  if (what === "recordRecognitionVote") found.push(deadlineAfter(probationEnds(state), "recognitionCellDays"));
  if (what === "recordRecognition" || what === "issueRecognition" || what === "extendRecognition")
    found.push(deadlineAfter(carriedOn(state, "recognitionCell"), "recognitionDays", state.recognitionExtraDays));
  if (state.formerMembership)
    found.push(
      afterMonths(state.formerMembership.left, 36),
      afterMonths(state.formerMembership.cleared ?? state.formerMembership.left, 60),
    );
  for (const { left } of state.registered) found.push(afterMonths(left, 36));
  found.push(probationEnds(state), state.mentors.at(-1)?.from, state.pausedOn, lastOf(state, "annulled"));
  for (const { official, away, exempt, suspended } of setup.cell)
    for (const span of [official, away, exempt, suspended])
      if (span && span.from > setup.openedOn) found.push(span.from, span.to);
  for (const days of Object.values(state.papers)) found.push(days.at(-1));
  for (const votes of Object.values(state.votes)) found.push(votes.at(-1)?.on);
  return found.flatMap((day) => day ?? []);
};

/** A day up to a week after the last act. Some certificates are dated so that they expire about when the cell meets. */
export const shortlyAfterLastAct = (number: number, state: State, what: string): Day =>
  what === "recordCertificate" && number % 4 === 3
    ? afterMonths(state.lastActOn, -59 + (number % 3))
    : clampDay(plus(earliest(state, what), number % 7), what);

/** Chooses the day of an act: mostly soon after the last act, often on a boundary day or the day before or after it. */
export const chooseDay = (choice: Choice, state: State, setup: Setup, what: string): Day => {
  const kind = choice.of(16);
  const from = earliest(state, what);
  if (kind < 5) return clampDay(from, what);
  if (kind < 9) return clampDay(plus(from, 1 + choice.of(12)), what);
  if (kind < 13) {
    // The first boundary days are those specific to the act.
    const days = boundaryDays(state, setup, what);
    const near = choice.of(2) === 0 ? days.slice(0, 3) : days;
    return near.length > 0
      ? clampDay(plus(choice.from(near), [0, 1, -1][choice.of(3)] as number), what)
      : clampDay(from, what);
  }
  if (kind < 15) return clampDay(plus(state.lastActOn, -1 - choice.of(40)), what);
  return clampDay(plus(from, choice.of(300)), what);
};
