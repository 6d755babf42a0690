import { afterMonths, afterWorkingDays, type Day, plus } from "./calendar";
import type { Choice } from "./choice";
import { probationEnds } from "./law-recognising";
import { numberOn } from "./numbers";
import { carriedOn, lastOf, type State, type World } from "./state";

const lastDay = "2026-12-31";
// Days before are not played, but for a certificate: the values of older rules are not in the model's table.
const firstDay = "2022-01-01";
const within = (day: Day, what: string): Day => {
  if (day > lastDay) return lastDay;
  return day < firstDay && what !== "recordCertificate" ? firstDay : day;
};

/** The day before which the act is pointless: where the plainest choice puts it. */
const earliest = (state: State, what: string): Day => {
  const end = /Recognition|SelfReview|MentorReview|Probation/.test(what) ? probationEnds(state) : undefined;
  return end && end > state.now ? end : state.now;
};

const after = (
  from: Day | undefined,
  name: "admissionDays" | "ceremonyDays" | "recognitionDays" | "recognitionCellDays",
  more = 0,
) => {
  const days = from && numberOn(name, from);
  return from && days ? afterWorkingDays(from, days + more) : undefined;
};

/** Days on which the answer to an act of the kind turns. */
const edges = (state: State, world: World, what: string): readonly Day[] => {
  const found: (Day | undefined)[] = [];
  if (what === "recordCellVote") {
    const certificate = [...(state.papers.certificate ?? [])].sort().at(-1);
    const compiled = lastOf(state, "application");
    found.push(certificate && afterMonths(certificate, 60), compiled && afterMonths(compiled, 12));
    found.push(afterMonths(world.born, 216), afterMonths(world.born, 721), afterMonths(world.born, 361));
  }
  if (what === "recordIntroduction") found.push(...[360, 361, 421].map((months) => afterMonths(world.born, months)));
  // One that will have served its time about when the cell meets.
  if (what === "recordCertificate") found.push(...[-59, -58, -56].map((months) => afterMonths(state.now, months)));
  if (what === "recordDecision" || what === "extendDecision")
    found.push(after(carriedOn(state, "cell"), "admissionDays", state.extended));
  if (what === "holdCeremony") found.push(after(lastOf(state, "received"), "ceremonyDays"));
  if (what === "recordRecognitionVote") found.push(after(probationEnds(state), "recognitionCellDays"));
  if (what === "recordRecognition" || what === "extendRecognition")
    found.push(after(carriedOn(state, "recognitionCell"), "recognitionDays", state.recognitionExtended));
  if (state.former)
    found.push(afterMonths(state.former.left, 36), afterMonths(state.former.cleared ?? state.former.left, 60));
  found.push(probationEnds(state), state.mentors.at(-1)?.from, state.paused, lastOf(state, "annulled"));
  for (const { official, away, exempt, suspended } of world.cell)
    for (const span of [official, away, exempt, suspended])
      if (span && span.from > world.opened) found.push(span.from, span.to);
  for (const days of Object.values(state.papers)) found.push(days.at(-1));
  for (const votes of Object.values(state.votes)) found.push(votes.at(-1)?.on);
  return found.flatMap((day) => day ?? []);
};

/** A few days on, where nothing turns; of certificates, some that will have served their time when the cell meets. */
export const soon = (number: number, state: State, what: string): Day =>
  what === "recordCertificate" && number % 4 === 3
    ? afterMonths(state.now, -59 + (number % 3))
    : within(plus(earliest(state, what), number % 7), what);

/** Chooses the day of an act: mostly soon after the last, often where an answer turns, the day before or after it. */
export const dayFor = (choice: Choice, state: State, world: World, what: string): Day => {
  const kind = choice.of(16);
  const from = earliest(state, what);
  if (kind < 5) return within(from, what);
  if (kind < 9) return within(plus(from, 1 + choice.of(12)), what);
  if (kind < 13) {
    // The first edges are those of the act itself.
    const days = edges(state, world, what);
    const near = choice.of(2) === 0 ? days.slice(0, 3) : days;
    return near.length > 0
      ? within(plus(choice.from(near), [0, 1, -1][choice.of(3)] as number), what)
      : within(from, what);
  }
  if (kind < 15) return within(plus(state.now, -1 - choice.of(40)), what);
  return within(plus(from, choice.of(300)), what);
};
