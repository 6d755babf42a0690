import { passSection, returnSection } from "../../../lib/dossier/review-commands";
import { answerRemark, saveSection, sendSection } from "../../../lib/dossier/write-commands";
import { officeDayBefore } from "../days";
import type { Case } from "./case";
import { sectionTextsOf } from "./personal-history-texts";

const remarks = {
  place: "Địa danh đã đổi: ghi tên mới, tên cũ trong ngoặc đơn.",
  gap: "Thời gian còn cách quãng: ghi liên tục theo tháng, đến nay, kể cả lúc chờ việc.",
  relative: "Thiếu người thân phải khai: bổ sung từng người, đủ năm sinh, nơi ở, nghề nghiệp.",
};

/**
 * The applicant who has an account writes part of the personal history, and the deputy secretary reviews it by section.
 */
export const writeApplicantSections = async (file: Case): Promise<void> => {
  const { forms, id: caseId } = file;
  const texts = sectionTextsOf(file.person);
  const day = (days: number) => officeDayBefore(forms.today, 0, days);
  const contentOf = (number: number) => texts[number - 1] ?? "";
  const section = (number: number, version: number) => ({ caseId, number, version });
  const send = (number: number, days: number) =>
    forms.send("quanchung", day(days), sendSection, { ...section(number, 0), content: contentOf(number) });
  const pass = (number: number, days: number, version = 1) =>
    forms.send("phobithu", day(days), passSection, section(number, version));
  const returnSectionFor = (number: number, days: number, cause: keyof typeof remarks) =>
    forms.send("phobithu", day(days), returnSection, { ...section(number, 1), remark: remarks[cause], cause });

  const passedAtOnce = [1, 2, 3, 4, 5, 6, 8, 9, 10, 12];
  for (const number of [...passedAtOnce, 7]) await send(number, 38);
  for (const number of passedAtOnce) await pass(number, 34);
  await returnSectionFor(7, 34, "place");
  await forms.send("quanchung", day(31), answerRemark, {
    ...section(7, 1),
    content: `${contentOf(7)} (trước đây: phường Ước Lệ)`,
    answer: "Em đã ghi thêm tên cũ trong ngoặc đơn.",
  });
  await pass(7, 27, 2);
  for (const number of [15, 21]) await send(number, 24);
  await returnSectionFor(15, 17, "gap");
  await returnSectionFor(21, 17, "relative");
  await send(11, 10);
  await send(14, 6);
  await forms.send("quanchung", day(4), saveSection, { ...section(17, 0), content: contentOf(17) });
};
