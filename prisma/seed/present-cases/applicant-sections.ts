import { answerField } from "../../../lib/dossier/answers";
import { answerFinding } from "../../../lib/dossier/checks/commands";
import type { FindingKind } from "../../../lib/dossier/checks/finding";
import { openFindings } from "../../../lib/dossier/checks/queries";
import type { Values } from "../../../lib/dossier/history/content";
import { sendItem, sendRows } from "../../../lib/dossier/history/item-commands";
import { boxNamesOf } from "../../../lib/dossier/history/item-fields";
import { saveRow } from "../../../lib/dossier/history/row-commands";
import { passSection, returnSection } from "../../../lib/dossier/review-commands";
import { saveSection, sendSection } from "../../../lib/dossier/write-commands";
import { seenText } from "../../../lib/forms/edit";
import type { Day } from "../../../lib/primitives/day";
import { officeDayBefore } from "../days";
import type { Case } from "./case";
import { statedItemsOf } from "./personal-history-items";
import { olderCourseText, sectionTextsOf } from "./personal-history-texts";
import { holdSession } from "./working-session";

const remarks = {
  place: "Địa danh đã đổi: ghi tên mới, tên cũ trong ngoặc đơn.",
  gap: "Thời gian còn cách quãng: ghi liên tục theo tháng, đến nay, kể cả lúc chờ việc.",
  relative: "Thiếu người thân phải khai: bổ sung từng người, đủ năm sinh, nơi ở, nghề nghiệp.",
};

/** How the applicant explains what the checks find in the first versions; the reviewer is not content with it. */
const explained: Readonly<Partial<Record<FindingKind, string>>> = {
  "period-gap": "thời gian ấy em chờ việc, chưa làm ở đâu nên không khai",
  "grandparents-missing": "ông, bà nội và ngoại đã mất từ lâu, em chưa hỏi được năm sinh",
};

/** Months before the present post that the first version of item 15 leaves out. */
const gap = 8;

/**
 * The applicant who has an account writes part of the personal history, and the deputy secretary reviews it by section.
 */
export const writeApplicantSections = async (file: Case): Promise<void> => {
  const { forms, id: caseId } = file;
  const texts = sectionTextsOf(file.person);
  const items = statedItemsOf(file.person, { gap, isFamilyWhole: false });
  const day = (days: number) => officeDayBefore(forms.today, 0, days);
  const section = (number: number, version: number) => ({ caseId, number, version });
  const rowsOf = (number: number) => items[number]?.rows ?? [];
  /** Each row that was saved is a version, the sending another. */
  const sentVersion = (number: number): number => rowsOf(number).length + 1;

  /** Sends the boxes of an item, having seen what was stored of them. */
  const sendBoxes = (number: number, values: Values, seen: Values, days: number) =>
    forms.send("quanchung", day(days), sendItem, {
      ...section(number, rowsOf(number).length),
      ...{ says: items[number]?.says, seen: seenText({ says: "stated", ...seen }) },
      ...values,
    });
  const explain = async (number: number, on: Day): Promise<void> => {
    const found = await forms.runAs("quanchung", on, (db, actor) => openFindings(db, actor, { caseId, number }, on));
    for (const { key, kind } of found)
      if (explained[kind])
        await forms.send("quanchung", on, answerFinding, { caseId, number, key, because: explained[kind] });
  };
  const send = async (number: number, days: number): Promise<void> => {
    const values = items[number]?.values ?? {};
    const boxNames = boxNamesOf(number);
    for (const row of rowsOf(number)) await forms.send("quanchung", day(days), saveRow, { caseId, number, ...row });
    await explain(number, day(days));
    if (!items[number]) {
      await forms.send("quanchung", day(days), sendSection, { ...section(number, 0), content: texts[number] });
    } else if (boxNames.length === 0) {
      await forms.send("quanchung", day(days), sendRows, section(number, rowsOf(number).length));
    } else {
      await sendBoxes(number, values, Object.fromEntries(boxNames.map((name) => [name, ""])), days);
    }
  };
  const pass = (number: number, days: number) =>
    forms.send("phobithu", day(days), passSection, section(number, sentVersion(number)));
  const returnOf = (number: number, cause: keyof typeof remarks) => ({
    ...section(number, sentVersion(number)),
    ...{ remark: remarks[cause], cause },
  });

  const passedAtOnce = [1, 2, 3, 4, 5, 6, 8, 9, 10, 12];
  for (const number of [...passedAtOnce, 7]) await send(number, 38);
  for (const number of passedAtOnce) await pass(number, 34);
  await forms.send("phobithu", day(34), returnSection, returnOf(7, "place"));
  const residence = items[7]?.values ?? {};
  const corrected = { ...residence, permanent: `${residence.permanent} (trước đây: phường Ước Lệ)` };
  const remark = await forms.runAs("quanchung", day(31), (db) =>
    db.remark.findFirstOrThrow({ where: { caseId, section: 7 }, select: { id: true } }),
  );
  const answer = { [answerField(remark.id)]: "Em đã ghi thêm tên cũ trong ngoặc đơn." };
  await sendBoxes(7, { ...corrected, ...answer }, residence, 31);
  for (const number of [15, 21]) await send(number, 24);
  await holdSession(file, day(17), {
    passed: section(7, 2),
    returned: [returnOf(15, "gap"), returnOf(21, "relative")],
    confirmedOn: day(16),
  });
  await send(11, 10);
  await send(14, 6);
  const begun = { ...section(17, 0), content: olderCourseText(file.person) };
  await forms.send("quanchung", day(4), saveSection, begun);
};
