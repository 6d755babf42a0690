import { type Actor, may } from "../../access/actor";
import { readTie } from "../../audit/tie-queries";
import { type Database, reading } from "../../database/client";
import { openSealed } from "../../database/encryption";
import { today } from "../../primitives/clock";
import { dayOf } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { annulmentsById, effectiveEntries } from "../case/history";

const read = async (db: Database, caseId: string) => {
  const found = await db.admissionCase.findFirst({
    where: { id: caseId },
    relationLoadStrategy: "join",
    select: {
      id: true,
      person: { select: { fullName: true } },
      transitions: {
        orderBy: { sequence: "asc" },
        select: {
          ...{ id: true, sequence: true, step: true, from: true, to: true, occurredOn: true },
          ...{ annulsId: true, accountId: true, actorName: true },
        },
      },
      annulmentRequests: { orderBy: { at: "desc" } },
    },
  });
  if (!found) return null;
  const entries = found.transitions.map((entry) => ({ ...entry, occurredOn: dayOf(entry.occurredOn) }));
  const standing = effectiveEntries(entries).filter(({ from }) => from !== null);
  return { ...found, entries, standing };
};

type Found = NonNullable<Awaited<ReturnType<typeof read>>>;
type Entry = Found["entries"][number];

const asStep = ({ id, step, occurredOn, actorName }: Entry) => ({ id, step, occurredOn, actorName });
/** The steps that would have to be annulled before this one, latest first. */
const after = ({ standing }: Found, { sequence }: Entry) =>
  standing
    .filter((each) => each.sequence > sequence)
    .map(asStep)
    .reverse();

/** What the form needs that asks for a step to be annulled. Null where the actor may not ask, or the step does not stand. */
export const annulmentForm = async (actor: Actor, caseId: string, transitionId: string) => {
  if (!may(actor, "admission.askAnnulment") || !isId(caseId) || !isId(transitionId)) return null;
  return reading(actor, async (db) => {
    const found = await read(db, caseId);
    const entry = found?.standing.find(({ id }) => id === transitionId);
    if (!found || !entry || (await readTie(db, actor, caseId))) return null;
    return { caseId, name: found.person.fullName, step: asStep(entry), after: after(found, entry) };
  });
};

export type AnnulmentForm = NonNullable<Awaited<ReturnType<typeof annulmentForm>>>;

/** The requests about the steps of a case, open ones first, for whoever may ask or answer. */
export const annulmentRequests = async (actor: Actor, caseId: string) => {
  if (!may(actor, "admission.askAnnulment") || !isId(caseId)) return null;
  return reading(actor, async (db) => {
    const found = await read(db, caseId);
    if (!found || (await readTie(db, actor, caseId))) return null;
    const mayAnswer = may(actor, "admission.answerAnnulment");
    const annulments = annulmentsById(found.entries);
    const requests = found.annulmentRequests.flatMap((request) => {
      const entry = found.entries.find(({ id }) => id === request.transitionId);
      if (!entry) return [];
      const { id, at, actorName, role, accountId, answeredAt } = request;
      // Whoever asked has annulled it: the history answers.
      const itself = request.answer === null ? annulments.get(entry.id) : undefined;
      const answer = itself ? "annulled" : request.answer;
      const isOpen = answer === null;
      const first = isOpen ? after(found, entry) : [];
      return {
        ...{ id, on: today(at), actorName, role, answer, answeredBy: itself?.actorName ?? request.answeredBy },
        step: asStep(entry),
        answeredOn: itself?.occurredOn ?? (answeredAt && today(answeredAt)),
        reason: openSealed(request.reasonSealed, "AnnulmentRequest.reasonSealed", id),
        because: request.becauseSealed ? openSealed(request.becauseSealed, "AnnulmentRequest.becauseSealed", id) : null,
        /** What would have to be annulled first; nothing where the step is the last. */
        first,
        mayAnswer: isOpen && mayAnswer && accountId !== actor.accountId,
        /** Whoever recorded a step does not annul it. */
        mayAnnul:
          isOpen && may(actor, "admission.annulStep") && first.length === 0 && entry.accountId !== actor.accountId,
      };
    });
    return {
      caseId,
      name: found.person.fullName,
      requests: [
        ...requests.filter(({ answer }) => answer === null),
        ...requests.filter(({ answer }) => answer !== null),
      ],
    };
  });
};

export type AnnulmentRequests = NonNullable<Awaited<ReturnType<typeof annulmentRequests>>>;
export type AnnulmentRequestView = AnnulmentRequests["requests"][number];
