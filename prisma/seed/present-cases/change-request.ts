import { seenText } from "../../../lib/forms/edit";
import { askChange } from "../../../lib/people/change-requests/commands";
import { readOwnRecord } from "../../../lib/people/change-requests/record-queries";
import { addDays, addMonths, type Day } from "../../../lib/primitives/day";
import type { FormSender } from "./form-sender";

/** The mentor asks for two corrections of the own record, which wait for whoever keeps it. */
export const askForChange = async (forms: FormSender): Promise<void> => {
  const on = addDays(forms.today, -2);
  const record = await forms.runAs("huongdan", on, (db) => readOwnRecord(db));
  if (!record) throw new Error("The mentor of the demonstration has no record.");
  const kept = { ...record.values, nationalId: "" };
  await forms.send("huongdan", on, askChange, {
    ...{ ...kept, occupation: "Phó trưởng phòng Kinh tế ngành" },
    joinedUnitOn: addMonths(record.values.joinedUnitOn as Day, -1),
    reason: "Tôi về cơ quan sớm hơn một tháng; tháng trước được bổ nhiệm phó trưởng phòng.",
    paper: "Quyết định tiếp nhận số 12/QĐ-VP; Quyết định bổ nhiệm số 45/QĐ-VP",
    seen: seenText(kept),
  });
};
