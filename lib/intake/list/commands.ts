import { stepCommands } from "../../admissions/commands";
import type { Step } from "../../admissions/procedure/procedure";
import { type Context, command, type Subject } from "../../command";
import { withinSavepoint } from "../../database/client";
import { dateOf } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { done, notYet, type Refusal, refused } from "../../workflow/refusal";
import { lockCell } from "../intake-lock";
import { nextFrom } from "./confirming";
import { readCasesToConfirm } from "./confirming-queries";
import type { ConfirmedAct, ListOutcome } from "./listed";
import { meetingRefusals, monthOf } from "./month";
import { readListed, readNoted } from "./queries";
import { type ConfirmingList, confirmingList, type ResolvingList, resolvingList } from "./schema";

type Act = Readonly<{
  /** The row of the form it is told in. */
  index: number;
  step: Step;
  sent: Readonly<Record<string, string>>;
  /** What the form calls the fields of the step. */
  fields: Readonly<Record<string, string>>;
}>;

/** What a step refuses, at the fields of the form of many. */
const refusedAt = ({ index, fields }: Act, refusals: readonly Refusal[], whole: string): Refusal[] =>
  refusals.map((refusal) => ({
    ...refusal,
    field: fields[refusal.field ?? ""] ?? `rows.${index}.${whole}`,
  }));

/**
 * Takes the step of each case as it is taken by hand, in the order of the cases, in which everybody locks several. Where one is
 * refused, none stays.
 */
const takeAll = async (
  around: Context<unknown, Subject>,
  acts: readonly Act[],
  whole: string,
): Promise<readonly Refusal[]> => {
  const caseOf = ({ sent }: Act): string => sent.caseId ?? "";
  const ordered = acts.toSorted(
    (one, other) => Number(caseOf(one) > caseOf(other)) - Number(caseOf(one) < caseOf(other)),
  );
  const run = async () => {
    const refusals: Refusal[] = [];
    for (const act of ordered) {
      const outcome = await stepCommands[act.step].within(around, act.sent);
      if (outcome.kind === "refused") refusals.push(...refusedAt(act, outcome.refusals, whole));
      if (outcome.kind === "not-found")
        refusals.push({ code: "not-on-the-list", facts: {}, field: `rows.${act.index}.${whole}` });
    }
    return refusals;
  };
  return withinSavepoint(around.db, run, (refusals) => refusals.length === 0);
};

type ListRow = ResolvingList["rows"][number] & Readonly<{ index: number }>;

const stepsOf: Readonly<Record<ListOutcome, Step | null>> = {
  kept: null,
  added: "listSympathiser",
  proposed: "proposeStart",
  takenOff: "takeOffList",
};

/** The step of what was resolved of one person; none where they are kept. */
const actOf = ({ index, outcome, ...row }: ListRow, input: ResolvingList): Act[] => {
  const step = outcome && stepsOf[outcome];
  if (!step) return [];
  const isProposal = step === "proposeStart";
  const resolution = (isProposal ? input.proposalResolution : input.resolution) ?? "";
  const sent = {
    ...{ caseId: row.caseId, sequence: String(row.sequence), occurredOn: input.heldOn },
    ...(step === "takeOffList" ? { reason: row.reason ?? "" } : { resolution }),
    ...(step === "listSympathiser" ? { mentorId: row.mentorId ?? "" } : {}),
    ...(input.confirmation ? { confirmation: input.confirmation } : {}),
  };
  const fields = {
    ...{ occurredOn: "heldOn", resolution: isProposal ? "proposalResolution" : "resolution" },
    ...{ confirmation: "confirmation", mentorId: `rows.${index}.mentorId`, reason: `rows.${index}.reason` },
  };
  return [{ index, step, sent, fields }];
};

/** Why the rows are not those of the list as it stands: somebody came or went since the form was opened. */
const rowRefusals = (
  rows: readonly ListRow[],
  listed: ReadonlyMap<string, unknown>,
  noted: ReadonlyMap<string, unknown>,
): Refusal[] => {
  const told = new Set(rows.map(({ caseId }) => caseId));
  const wrong = rows.flatMap(({ caseId, outcome, index }) => {
    const field = `rows.${index}.outcome`;
    if (listed.has(caseId))
      return outcome === null || outcome === "added" ? [{ code: "field-required", facts: {}, field }] : [];
    const isNoted = noted.has(caseId) && (outcome === null || outcome === "added");
    return isNoted ? [] : [{ code: "not-on-the-list", facts: {}, field }];
  });
  const isWhole = [...listed.keys()].every((caseId) => told.has(caseId));
  return isWhole ? wrong : [...wrong, { code: "list-moved", facts: {} }];
};

/**
 * The cell resolves on its list of a month: who stays, who is put on it with a mentor, who is taken off, and whose procedure
 * may start. Each case gets its own step; all or none.
 */
export const resolveList = command({
  name: "intake.resolveList",
  permission: "intake.resolveList",
  input: resolvingList,
  lock: (db, { unitId }, actor) => lockCell(db, unitId, actor.reach),
  run: async (context) => {
    const { db, actor, at, on, input, subject } = context;
    const { unitId, path } = subject;
    const month = monthOf(input.month);
    if ((await db.listMeeting.count({ where: { unitId, month: dateOf(month) } })) > 0)
      return refused({ code: "list-resolved", facts: {} });
    const listed = new Map((await readListed(db, unitId, on)).map((each) => [each.id, each]));
    const noted = new Map((await readNoted(db, unitId, on)).map((each) => [each.id, each]));
    const rows = input.rows.map((row, index) => ({ ...row, index }));
    const proposes = rows.some(({ outcome }) => outcome === "proposed");
    const refusals = [
      ...meetingRefusals(month, input.heldOn, on),
      ...rowRefusals(rows, listed, noted),
      ...(proposes && !input.proposalResolution
        ? [{ code: "field-required", facts: {}, field: "proposalResolution" }]
        : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const stopped = await takeAll(
      context,
      rows.flatMap((row) => actOf(row, input)),
      "outcome",
    );
    if (stopped.length > 0) return refused(...stopped);
    const meetingId = newId();
    await db.listMeeting.create({
      data: {
        ...{ id: meetingId, unitId, path, month: dateOf(month), heldOn: dateOf(input.heldOn) },
        ...{ resolution: input.resolution, proposalResolution: proposes ? input.proposalResolution : null },
        ...{ recordedBy: actor.name, recordedAt: at },
      },
      select: { id: true },
    });
    await db.listEntry.createMany({
      data: rows.flatMap(({ caseId, outcome }) => {
        const of = listed.get(caseId) ?? noted.get(caseId);
        if (!outcome || !of) return [];
        const named = { personName: of.name, bornOn: dateOf(of.bornOn) };
        return [{ id: newId(), meetingId, path, listedCaseId: caseId, outcome, ...named }];
      }),
    });
    return done({ unitId, month });
  },
});

type ConfirmedRow = ConfirmingList["rows"][number] & Readonly<{ index: number }>;

const confirmingSteps: Readonly<Record<ConfirmedAct, Step | null>> = {
  listed: "confirmSympathiser",
  permitted: "permitStart",
  takenOff: null,
};

const confirmationOf = (
  { index, act, caseId, sequence }: ConfirmedRow,
  before: number,
  input: ConfirmingList,
): Act[] => {
  const step = confirmingSteps[act];
  if (!step) return [];
  const isPermission = act === "permitted";
  return [
    {
      index,
      step,
      sent: {
        // Listed and permitted in the same act: the second step follows the first.
        ...{ caseId, sequence: String(sequence + before), occurredOn: input.confirmedOn },
        number: (isPermission ? input.permissionNumber : input.number) ?? "",
        ...(input.confirmation ? { confirmation: input.confirmation } : {}),
      },
      fields: {
        ...{ occurredOn: "confirmedOn", number: isPermission ? "permissionNumber" : "number" },
        confirmation: "confirmation",
      },
    },
  ];
};

/** The committee confirms what all its cells resolved, with one number and day; each case gets its own step, all or none. */
export const confirmList = command({
  name: "intake.confirmList",
  permission: "intake.confirmList",
  input: confirmingList,
  lock: async (_db, _input, actor) => ({
    ...{ id: actor.actingPost.unitId, path: actor.actingPost.path, caseId: null },
  }),
  run: async (context) => {
    const { db, actor, at, on, input } = context;
    const rows = input.rows.flatMap((row, index) => (row.ticked ? [{ ...row, index }] : []));
    const refusals = [
      ...notYet("confirmedOn", input.confirmedOn, on),
      ...(rows.length === 0 ? [{ code: "confirmed-nobody", facts: {} }] : []),
      ...(rows.some(({ act }) => act === "permitted") && !input.permissionNumber
        ? [{ code: "field-required", facts: {}, field: "permissionNumber" }]
        : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const { cases, entries } = await readCasesToConfirm(db, actor, rows);
    const gone = rows.filter(({ caseId, act, entryId }) =>
      act === "takenOff" ? entries.get(entryId ?? "") !== caseId : !cases.has(caseId),
    );
    if (gone.length > 0)
      return refused(
        ...gone.map(({ index }) => ({ code: "not-on-the-list", facts: {}, field: `rows.${index}.ticked` })),
      );
    const isListed = (caseId: string) => rows.some((row) => row.caseId === caseId && row.act === "listed");
    const acts = rows.flatMap((row) =>
      confirmationOf(row, row.act === "permitted" && isListed(row.caseId) ? 1 : 0, input),
    );
    const stopped = await takeAll(context, acts, "ticked");
    if (stopped.length > 0) return refused(...stopped);
    await db.listConfirmation.createMany({
      data: rows.flatMap(({ caseId, act, entryId }) => {
        const place = cases.get(caseId);
        if (!place) return [];
        const number = (act === "permitted" ? input.permissionNumber : null) ?? input.number;
        return [
          {
            ...{ id: newId(), ...place, listedCaseId: caseId, act, number },
            entryId: act === "takenOff" ? entryId : null,
            ...{ confirmedOn: dateOf(input.confirmedOn), confirmedBy: actor.name, recordedAt: at },
          },
        ];
      }),
    });
    const { from, confirmedOn, number, permissionNumber } = input;
    return done({ count: rows.length, from: nextFrom(from ?? 1, input.rows), confirmedOn, number, permissionNumber });
  },
});
