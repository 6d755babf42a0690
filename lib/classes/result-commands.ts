import { stepCommands } from "../admissions/commands";
import { type Context, command } from "../command";
import type { Day } from "../primitives/day";
import { done, type Outcome, type Refusal, refused } from "../workflow/refusal";
import { recordCertificates } from "./certificate-persistence";
import { type LockedClass, lockCases, lockKeptClass } from "./class-lock";
import { readResults, type StatedResult } from "./results";
import { pastedResultsSchema, resultsSchema } from "./schema";
import { writeResults } from "./seat-persistence";
import { readSeats, type Seat } from "./seat-queries";
import { cancelledRefusals, issueRefusals, stepOfKind } from "./training-class";

type Issued = Readonly<{ issuedOn: Day; issuer: string }>;
type Stated = Readonly<{ said: StatedResult; field: string }>;
type Recording = Context<Issued, LockedClass>;

/** A certificate that is recorded is corrected in the case, by annulling its step; the same stated again changes nothing. */
const settled = ({ certificate, name }: Seat, { said, field }: Stated): Refusal[] => {
  if (!certificate || (said.result === "passed" && (said.number ?? certificate.number) === certificate.number))
    return [];
  return [{ code: "class-certified-already", facts: { name, number: certificate.number }, field }];
};

/** Keeps the results that are stated, and records the certificates in the cases: everything, or nothing of it. */
const record = async (
  { db, actor, at, on, input, subject }: Recording,
  stated: readonly Stated[],
  seats: readonly Seat[],
): Promise<Outcome<Readonly<{ classId: string }>>> => {
  const { id: classId, kind } = subject;
  const chosen = new Map(seats.flatMap((seat) => (seat.state === "chosen" ? [[seat.id, seat] as const] : [])));
  const known = stated.flatMap((each) => {
    const seat = chosen.get(each.said.seatId);
    return seat ? [{ ...each, seat }] : [];
  });
  const refusals = [
    ...cancelledRefusals(subject),
    ...issueRefusals(subject, input.issuedOn, on),
    ...(stated.length === 0 ? [{ code: "class-no-result", facts: {} }] : []),
    ...(known.length < stated.length ? [{ code: "class-list-moved", facts: {} }] : []),
    ...known.flatMap(({ seat, ...each }) => settled(seat, each)),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const certified = known
    .filter(({ said, seat }) => said.number !== null && !seat.certificate)
    .map(({ seat: { id: seatId, caseId, name }, ...each }) => ({ ...each, seat: { seatId, caseId, name } }));
  const { issuedOn, issuer } = input;
  const cases = await lockCases(
    db,
    certified.map(({ seat }) => seat.caseId),
  );
  const recorded = await recordCertificates(
    db,
    certified,
    { kind, issuedOn, issuer },
    {
      cases,
      record: (sent) => stepCommands[stepOfKind[kind]].within({ db, actor, at, on }, sent),
    },
  );
  if (recorded.refusals.length > 0) return refused(...recorded.refusals);
  const said = known.map((each) => each.said);
  await writeResults(db, said, recorded.papers);
  return done({ classId });
};

/** Results entered for all at once. A row that says nothing leaves the person as is. */
export const recordResults = command({
  name: "classes.recordResults",
  permission: "classes.keep",
  input: resultsSchema,
  lock: (db, { classId }, actor) => lockKeptClass(db, classId, actor),
  run: async (context) => {
    const { db, input, subject } = context;
    const unsaid = input.rows.flatMap(({ result, number }, index): Refusal[] =>
      number !== null && result !== "passed"
        ? [{ code: "class-number-without-result", facts: {}, field: `rows.${index}.number` }]
        : [],
    );
    if (unsaid.length > 0) return refused(...unsaid);
    const stated = input.rows.flatMap(({ seatId, result, number }, index): Stated[] =>
      result ? [{ said: { seatId, result, number }, field: `rows.${index}.number` }] : [],
    );
    return record(context, stated, await readSeats(db, subject.id));
  },
});

/** Results pasted from a list: each line is found on the list of the class, or nothing is recorded. */
export const pasteResults = command({
  name: "classes.pasteResults",
  permission: "classes.keep",
  input: pastedResultsSchema,
  lock: (db, { classId }, actor) => lockKeptClass(db, classId, actor),
  run: async (context) => {
    const { db, input, subject } = context;
    const seats = await readSeats(db, subject.id);
    const listed = seats.flatMap(({ id: seatId, state, name, bornOn }) =>
      state === "chosen" ? [{ seatId, name, bornOn }] : [],
    );
    const { stated, refusals } = readResults(input.text, listed);
    if (refusals.length > 0) return refused(...refusals);
    return record(
      context,
      stated.map((said) => ({ said, field: "text" })),
      seats,
    );
  },
});
