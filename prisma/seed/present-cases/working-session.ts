import { readCalendar } from "../../../lib/calendar/queries";
import { bookTime } from "../../../lib/dossier/sessions/appointment-commands";
import {
  beginSession,
  confirmMinutes,
  endSession,
  passInSession,
  returnInSession,
} from "../../../lib/dossier/sessions/commands";
import { readEngaged } from "../../../lib/dossier/sessions/engaged-queries";
import { freeDays } from "../../../lib/dossier/sessions/free-times";
import { addDays, type Day } from "../../../lib/primitives/day";
import { personOf } from "../committee/people";
import type { Case, FormValues } from "./case";

const reviewer = "phobithu";

type Held = Readonly<{ passed: FormValues; returned: readonly FormValues[]; confirmedOn: Day }>;

/** A working session of the deputy secretary with the applicant who has an account, to the minutes both confirmed. */
export const holdSession = async ({ forms, id: caseId }: Case, on: Day, held: Held): Promise<void> => {
  await forms.send(reviewer, on, beginSession, { caseId });
  await forms.send(reviewer, on, passInSession, held.passed);
  for (const item of held.returned) await forms.send(reviewer, on, returnInSession, item);
  const { sessionId } = await forms.send(reviewer, on, endSession, { caseId });
  await forms.send("quanchung", held.confirmedOn, confirmMinutes, { caseId, sessionId });
};

/** The deputy secretary sets an hour for the next session, two days ahead or later, where the calendar reaches that far. */
export const agreeSession = async ({ forms, id: caseId }: Case, on: Day): Promise<void> => {
  const reviewerId = personOf(reviewer);
  const after = { on: addDays(forms.today, 2), minute: 0 };
  const [free] = await forms.runAs(reviewer, on, async (db) =>
    freeDays(await readCalendar(db), await readEngaged(db, reviewerId, after.on), after),
  );
  const [minute] = free?.minutes ?? [];
  if (free && minute !== undefined)
    await forms.send(reviewer, on, bookTime, { caseId, reviewerId, on: free.on, minute });
};
