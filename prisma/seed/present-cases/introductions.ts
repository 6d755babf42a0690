import { decline, introduce } from "../../../lib/intake/commands";
import { tokenOf } from "../../../lib/intake/intake-encryption";
import { openInvitation } from "../../../lib/intake/invitation-commands";
import { reviewYear } from "../../../lib/intake/review-commands";
import { introduceOneself } from "../../../lib/intake/self-commands";
import { now } from "../../../lib/primitives/clock";
import { addDays, type Day, yearOf } from "../../../lib/primitives/day";
import { personOf } from "../committee/people";
import { unitOf } from "../committee/units";
import { paperNumber } from "../days";
import type { FormSender } from "./form-sender";

const unitId = unitOf("k1");

const introduction = (paperOn: Day, number: number) => ({
  ...{ unitId, union: "youthUnion", unionName: "Chi đoàn Văn phòng", paperNumber: paperNumber(number, "NQ/ĐTN") },
  ...{ paperOn, receivedOn: paperOn },
});

/** Somebody in the queue of one cell by each door, and somebody declined whose day to look again is the first day. */
export const introducePeople = async (forms: FormSender): Promise<void> => {
  const { today } = forms;
  const declined = await forms.send("bithu", addDays(today, -45), introduce, {
    ...introduction(addDays(today, -46), 3),
    ...{ fullName: "Thái Văn Phụ Chú", bornOn: "2000-01-20", occupation: "Nhân viên hợp đồng" },
    reason: "Đoàn viên tích cực trong đợt tình nguyện mùa hè.",
  });
  await forms.send("bithu", addDays(today, -40), decline, {
    ...{ introductionId: declined.introductionId, occurredOn: addDays(today, -40), resolution: "90-NQ/CB" },
    ...{ because: "Mới về cơ quan ba tháng, cần theo dõi thêm qua công việc.", lookAgainOn: today },
  });
  await forms.send("bithu", addDays(today, -9), introduce, {
    ...introduction(addDays(today, -10), 5),
    ...{ fullName: "La Thị Ghi Nhớ", bornOn: "1999-06-11", occupation: "Chuyên viên theo dõi nông nghiệp" },
    reason: "Đoàn viên ưu tú hai năm liền, nòng cốt của chi đoàn trong số hóa tài liệu.",
  });
  const reviewedOn = addDays(today, -5);
  await forms.send("bithu", reviewedOn, reviewYear, {
    ...{ unitId, year: String(yearOf(reviewedOn)), reviewedOn },
    rows: [
      {
        ...{ personId: personOf("x3"), verdict: "proposed" },
        sentence: "Làm việc cẩn thận, chủ động nhận việc khó, được đồng nghiệp tin.",
      },
    ],
  });
  const invitedOn = addDays(today, -4);
  await forms.send("bithu", invitedOn, openInvitation, { unitId, lastDay: addDays(today, 26), cap: 20 });
  await forms.runAs("bithu", addDays(today, -2), async (db) => {
    const { id } = await db.invitation.findFirstOrThrow({ where: { unitId }, select: { id: true } });
    await introduceOneself(
      {
        ...{ token: tokenOf(id), fullName: "Ông Văn Lời Dẫn", bornOn: "1997-02-03" },
        ...{ occupation: "Lái xe, Phòng Quản trị", contact: "0900 000 000", consent: "on" },
        reason: "Tôi muốn được chi bộ xem xét, bồi dưỡng.",
      },
      { at: now(), on: addDays(today, -2), address: "demonstration" },
    );
  });
};
