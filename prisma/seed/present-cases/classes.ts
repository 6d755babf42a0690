import { openClass } from "../../../lib/classes/commands";
import { recordResults } from "../../../lib/classes/result-commands";
import { choose, noteAttendance, propose } from "../../../lib/classes/seat-commands";
import { daysText } from "../../../lib/classes/training-class";
import { addDays, dayOf } from "../../../lib/primitives/day";
import { personOf } from "../committee/people";
import { officeDayAfter, officeDayBefore } from "../days";
import type { FormSender } from "./form-sender";

const place = "Trung tâm chính trị (trình diễn)";

/** What is recorded of somebody in training: the open case, and the certificate of the awareness class. */
const trained = (forms: FormSender, keys: readonly string[]) =>
  forms.runAs("phobithu", addDays(forms.today, -2), (db) =>
    db.admissionCase.findMany({
      where: { personId: { in: keys.map(personOf) }, closedOn: null },
      select: {
        id: true,
        personId: true,
        papers: { where: { kind: "awarenessCertificate" }, select: { number: true, datedOn: true, issuer: true } },
      },
      relationLoadStrategy: "join",
    }),
  );

const seatsOf = (forms: FormSender, classId: string) =>
  forms.runAs("phobithu", addDays(forms.today, -2), (db) =>
    db.classSeat.findMany({ where: { classId }, select: { id: true, caseId: true }, relationLoadStrategy: "join" }),
  );

/** A class that is over, of two people of whom one passed, and one that is coming, with a list. */
export const holdClasses = async (forms: FormSender): Promise<void> => {
  const { today } = forms;
  const cases = await trained(forms, ["m1", "m2", "m3"]);
  const caseOf = (key: string) => cases.find(({ personId }) => personId === personOf(key));
  const [passed, failed, waiting] = [caseOf("m1"), caseOf("m2"), caseOf("m3")];
  const [certificate] = passed?.papers ?? [];
  if (!passed || !failed || !waiting || !certificate) throw new Error("The demonstration has nobody for its classes.");
  const issuedOn = dayOf(certificate.datedOn);
  const last = officeDayBefore(issuedOn, 0, 4);
  const days = [officeDayBefore(last, 0, 1), last];
  const common = { kind: "awareness", place, holder: certificate.issuer ?? place };
  const over = await forms.send("phobithu", addDays(last, -20), openClass, {
    ...{ ...common, name: "Lớp bồi dưỡng nhận thức về Đảng, khóa trước", days: daysText(days), quota: 5 },
  });
  const held = { classId: over.classId };
  await forms.send("phobithu", addDays(last, -18), propose, { ...held, cases: [passed.id, failed.id] });
  await forms.send("phobithu", addDays(last, -15), choose, { ...held, everyone: "on", seats: [] });
  const seats = await seatsOf(forms, over.classId);
  for (const day of days)
    await forms.send("phobithu", day, noteAttendance, {
      ...{ ...held, day },
      seats: seats.filter(({ caseId }) => day === last || caseId === passed.id).map(({ id }) => id),
    });
  await forms.send("phobithu", addDays(issuedOn, 1), recordResults, {
    ...{ ...held, issuedOn, issuer: certificate.issuer },
    rows: seats.map(({ id: seatId, caseId }) =>
      caseId === passed.id ? { seatId, result: "passed", number: certificate.number } : { seatId, result: "failed" },
    ),
  });
  const first = officeDayAfter(today, 30);
  const coming = await forms.send("phobithu", addDays(today, -6), openClass, {
    ...{ ...common, name: "Lớp bồi dưỡng nhận thức về Đảng, khóa sau", days: daysText([first]), quota: 1 },
  });
  const chosen = { classId: coming.classId, cases: [failed.id] };
  await forms.send("phobithu", addDays(today, -5), propose, chosen);
  await forms.send("phobithu", addDays(today, -4), choose, { classId: coming.classId, everyone: "on", seats: [] });
  await forms.send("bithu5", addDays(today, -3), propose, { classId: coming.classId, cases: [waiting.id] });
};
