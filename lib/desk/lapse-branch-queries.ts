import type { Stage } from "../admissions/case/stages";
import { asDay, asText } from "../database/expressions";
import type { Day } from "../primitives/day";
import { always, type Branch, one, rowOf } from "./row-queries";

/** Surely before the cell has met; at the next stage only while papers are kept that count for its meeting. */
const before: readonly Stage[] = ["nomination", "mentoring", "dossier", "verification"];

/**
 * Papers of a case that cease to count before the planned day of the cell's meeting, or soon where no day is planned. Which they
 * are is in the sealed list, which the row leads to.
 */
export const lapses: Branch = (tables, { given }) =>
  tables
    .selectFrom((eb) =>
      eb
        .selectFrom("open as o")
        .leftJoin("PaperChecklist as l", "l.caseId", "o.id")
        .where((row) => row.or([row("o.stage", "in", before), row("o.papersHoldUntil", "is not", null)]))
        .select((row) => [
          "o.id",
          row.fn<Day | null>("least", ["o.papersHoldUntil", "l.statedUntil"]).as("until"),
          row.case().when("l.plannedOn", ">=", asDay(given.on)).then(row.ref("l.plannedOn")).end().as("plannedOn"),
        ])
        .as("p"),
    )
    .where((eb) => eb("p.until", "<", eb.fn.coalesce("p.plannedOn", asDay(given.lapseUntil))))
    .select((eb) =>
      rowOf("lapse", {
        ...{ caseId: eb.ref("p.id"), what: eb.val(""), ref: asText(eb.ref("p.plannedOn")), due: eb.ref("p.until") },
        ...{ holder: eb.val("cellSecretary"), count: one, mine: always },
      }),
    );
