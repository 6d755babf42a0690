import { daysText } from "../../../lib/absences/absence";
import { recordAbsence } from "../../../lib/absences/commands";
import { giveAuthorisation } from "../../../lib/authorisations/commands";
import { addDays, type Day } from "../../../lib/primitives/day";
import { type Person, personOf } from "../committee/people";
import { absences, officialCount } from "../committee/standings";
import { presentCases } from "./cases";
import { askForChange } from "./change-request";
import { holdClasses } from "./classes";
import { formSender } from "./form-sender";
import { introducePeople } from "./introductions";
import { reportAndComment, reportQuarter } from "./log/reports";
import { keepNumberBook } from "./number-book";
import { followUsualCourse } from "./usual-course";

/**
 * Writes every present case by the commands that the forms call, each step on its day.
 * @throws when a rule refuses one
 */
export const writePresentCases = async (people: readonly Person[], today: Day): Promise<void> => {
  const forms = formSender(today);
  const count = officialCount(people);
  const absent = absences(today);
  // A journey of the deputy secretary: no working session is set on its days.
  await forms.send("phobithu", addDays(today, -1), recordAbsence, {
    ...{
      personId: personOf("phobithu"),
      days: daysText({ from: addDays(today, 6), lastDay: addDays(today, 7) }),
      kind: "duty",
    },
  });
  // A member of the committee on duty elsewhere next week: still counted at a vote of those days.
  await forms.send("danguy", addDays(today, -1), recordAbsence, {
    ...{ personId: personOf("danguy"), kind: "duty" },
    days: daysText({ from: addDays(today, 7), lastDay: addDays(today, 11) }),
  });
  // While the secretary of the fourth cell travels, a member of the cell receives what comes in.
  await forms.send("bithu4", addDays(today, -1), giveAuthorisation, {
    ...{ personId: personOf("danguy"), receive: "on", paper: "Giấy ủy quyền 02-GUQ/CB" },
    ...{ from: addDays(today, -1), lastDay: addDays(today, 6) },
  });
  for (const [index, plan] of presentCases(today).entries()) {
    const person = people.find(({ key }) => key === plan.key);
    if (!person) throw new Error(`The demonstration has no person with the key ${plan.key}.`);
    const placeOf = (key: string) => people.find((each) => each.key === key)?.place;
    const membersOn = (on: Day) => ({
      total: count(plan.cell, on),
      excluded: absent.filter(({ key, from: since }) => placeOf(key) === plan.cell && since <= on).length,
    });
    const file = await followUsualCourse({ index, plan, person, forms, membersOn });
    await plan.afterwards?.(file);
    await reportQuarter(file);
    if (plan.key === "quanchung") await reportAndComment(file);
  }
  await keepNumberBook(forms);
  await introducePeople(forms);
  await askForChange(forms);
  await holdClasses(forms);
};
