import { command } from "../../command";
import { dateOf } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { done, refused } from "../../workflow/refusal";
import { lockLog } from "../log-lock";
import { sealedAnswers, sealedReport } from "./report-encryption";
import { mentorReportSchema, ownReportSchema } from "./schema";
import { termRefusals } from "./term-refusals";

/** Writes the mentor's report of a quarter, or a new version beside what was written. */
export const writeMentorReport = command({
  name: "reports.writeMentorReport",
  permission: "mentoring.log",
  input: mentorReportSchema,
  lock: (db, { caseId }, actor) => lockLog(db, caseId, actor),
  run: async (context) => {
    const { db, actor, input, subject, at } = context;
    const { quarter, version: seen, attitude, responsibility, motive, work, words } = input;
    const written = await db.mentorReport.count({ where: { caseId: subject.id, quarter: dateOf(quarter) } });
    const refusals = termRefusals(context, { term: "quarter", first: quarter, seen, written });
    if (refusals.length > 0) return refused(...refusals);
    const id = newId();
    await db.mentorReport.create({
      data: {
        ...{ id, caseId: subject.id, path: subject.path, quarter: dateOf(quarter), version: written + 1 },
        ...{ attitude, responsibility, motive },
        contentSealed: sealedReport({ work: work ?? "", words }, id),
        ...{ authorName: actor.name, recordedAt: at },
      },
      select: { id: true },
    });
    return done({ caseId: subject.id });
  },
});

/** Writes the person's own report of a half-year, or a new version beside what was written. */
export const writeOwnReport = command({
  name: "reports.writeOwnReport",
  permission: "reports.own",
  own: true,
  input: ownReportSchema,
  lock: (db, { caseId }, actor) => lockLog(db, caseId, actor),
  run: async (context) => {
    const { db, actor, input, subject, at } = context;
    const { half, version: seen, learned, done: did, faults, wishes } = input;
    const written = await db.ownReport.count({ where: { caseId: subject.id, half: dateOf(half) } });
    const refusals = termRefusals(context, { term: "half", first: half, seen, written });
    if (refusals.length > 0) return refused(...refusals);
    const id = newId();
    await db.ownReport.create({
      data: {
        ...{ id, caseId: subject.id, path: subject.path, half: dateOf(half), version: written + 1 },
        answersSealed: sealedAnswers({ learned, done: did, faults, wishes: wishes ?? "" }, id),
        ...{ authorName: actor.name, recordedAt: at },
      },
      select: { id: true },
    });
    return done({ caseId: subject.id });
  },
});
