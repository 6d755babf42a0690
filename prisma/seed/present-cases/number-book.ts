import { explainGap, giveNumber } from "../../../lib/documents/numbers/commands";
import { addDays } from "../../../lib/primitives/day";
import { termBegan } from "../committee/terms";
import { unitOf } from "../committee/units";
import { paperNumber } from "../days";
import type { FormSender } from "./form-sender";

/** Records in the book of one cell a number given on paper, and why another has no document. */
export const keepNumberBook = async (forms: FormSender): Promise<void> => {
  const on = addDays(forms.today, -1);
  const began = termBegan(on);
  const book = { unitId: unitOf("k1"), kind: "NQ" };
  await forms.send("bithu", on, giveNumber, {
    ...{ ...book, number: paperNumber(2, "NQ/CB"), datedOn: began },
    ...{ title: "Nghị quyết họp chi bộ thường kỳ", signer: "BÍ THƯ" },
  });
  await forms.send("bithu", on, explainGap, { ...book, of: began, first: 1, reason: "spoiled" });
};
