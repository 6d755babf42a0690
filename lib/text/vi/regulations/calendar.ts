import type { Facts } from "../../facts";

const quoted = ({ line, text }: Facts): string => `Dòng ${line} (“${text}”)`;

/** The calendar of days off and of weekend days worked instead; its changes and the due days they move. */
export const calendar = {
  title: (year: number) => `Lịch làm việc năm ${year}`,
  years: "Chọn năm",
  intro: "Thứ Bảy và Chủ nhật là ngày nghỉ. Dưới đây là những ngày nghỉ, ngày làm việc khác thường lệ.",
  back: (year: number) => `Lịch năm ${year}`,
  list: (year: number) => `Ngày nghỉ và ngày làm bù năm ${year}`,
  none: "Chưa ghi ngày nào khác thường lệ.",
  source: "Căn cứ",
  weekdays: ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"],
  month: (month: number) => `Tháng ${month}`,
  off: "Nghỉ",
  worked: "Làm bù",
  span: (days: number) => `${days} ngày`,
  notLoaded: (year: number) =>
    `Năm ${year} chưa có lịch nên các thời hạn kéo sang năm này chưa tính được. Phần mềm không đoán ngày nghỉ: khi có thông báo nghỉ lễ, Tết, hãy mở lịch và ghi các ngày nghỉ, ngày làm bù theo thông báo.`,
  unsettled: (year: number) =>
    `Ngày 24/11/${year} (Ngày Văn hóa Việt Nam) chưa ghi trong lịch. Ngày này có được nghỉ làm việc hay không thì chưa rõ: hãy đối chiếu thông báo nghỉ lễ, Tết năm ${year}; nếu được nghỉ thì ghi vào lịch.`,
  tasks: {
    loadYear: "Mở lịch cả năm",
    replaceDays: "Nhập lại danh sách cả năm",
    addDay: "Ghi thêm một ngày",
    removeDay: "Bỏ một ngày",
  },
  form: {
    subtitle: "Trước khi áp dụng, phần mềm cho xem những thời hạn nào sẽ đổi ngày.",
    day: "Ngày",
    kind: "Loại",
    note: "Ghi chú",
    source: "Căn cứ (số, ngày văn bản về lịch nghỉ)",
    days: "Danh sách ngày nghỉ và ngày làm bù",
    daysHint:
      "Mỗi dòng một ngày hoặc một đợt: ngày/tháng/năm, rồi “nghỉ” hoặc “làm bù”, rồi ghi chú. Ví dụ: 16/02/2026 nghỉ Tết Nguyên đán; từ 16/02 đến 20/02/2026 nghỉ Tết; 22/08/2026 làm bù. Thứ Bảy, Chủ nhật trong đợt nghỉ được bỏ qua.",
    submit: "Xem trước thay đổi",
  },
  preview: {
    title: (task: string) => `Xem trước: ${task.toLowerCase()}`,
    subtitle: (year: number) => `Lịch làm việc năm ${year}. Chưa có gì được áp dụng.`,
    added: "Ngày được ghi vào lịch",
    removed: "Ngày bị bỏ khỏi lịch",
    same: "Danh sách ngày không có gì khác so với lịch hiện tại.",
    moves: "Thời hạn đổi ngày (hạn cũ → hạn mới)",
    moved: (count: number) =>
      count === 0 ? "Không có thời hạn nào đổi ngày." : `${count} thời hạn đang chạy sẽ đổi ngày.`,
    cases: (count: number) => `${count} hồ sơ`,
    requests: (count: number) => `${count} yêu cầu thẩm tra`,
    unknown: "chưa tính được",
    fresh:
      "Khi áp dụng, phần mềm tính lại theo số liệu lúc đó. Nếu có hồ sơ vừa được cập nhật thì số thời hạn có thể khác; trang sau cho biết đã đổi bao nhiêu.",
    apply: "Áp dụng thay đổi",
    edit: "Sửa lại",
  },
  done: {
    addDay: "Đã ghi ngày vào lịch.",
    removeDay: "Đã bỏ ngày khỏi lịch.",
    loadYear: "Đã mở lịch.",
    replaceDays: "Đã nhập lại danh sách cả năm.",
  },
  moved: (count: number) =>
    count === 0 ? "Không có thời hạn nào phải đổi ngày." : `Đã tính lại ngày đến hạn của ${count} thời hạn.`,
  refusals: {
    "calendar-year-not-loaded": ({ year }: Facts) => `Năm ${year} chưa mở lịch. Hãy mở lịch năm ${year} trước.`,
    "calendar-year-loaded": ({ year }: Facts) =>
      `Lịch năm ${year} đã mở. Hãy về trang lịch năm ${year} rồi ghi thêm ngày hoặc nhập lại danh sách.`,
    "calendar-day-of-weekend": () => "Ngày này là thứ Bảy hoặc Chủ nhật, vốn đã là ngày nghỉ. Hãy kiểm tra lại ngày.",
    "calendar-day-of-week": () =>
      "Ngày này vốn là ngày làm việc; chỉ thứ Bảy và Chủ nhật mới có thể làm bù. Hãy kiểm tra lại ngày.",
    "calendar-day-known": () => "Ngày này đã có trong lịch. Hãy bỏ ngày cũ trước nếu cần ghi lại.",
    "calendar-line-unreadable": (facts: Facts) =>
      `${quoted(facts)} chưa đúng dạng. Hãy ghi ngày/tháng/năm, rồi “nghỉ” hoặc “làm bù”, rồi ghi chú.`,
    "calendar-line-of-year": (facts: Facts) =>
      `${quoted(facts)} không thuộc năm ${facts.year}. Hãy sửa lại năm, hoặc ghi vào lịch của năm đó.`,
    "calendar-line-of-weekend": (facts: Facts) =>
      `${quoted(facts)} là thứ Bảy hoặc Chủ nhật, vốn đã là ngày nghỉ. Hãy bỏ dòng này hoặc sửa lại ngày.`,
    "calendar-line-of-week": (facts: Facts) =>
      `${quoted(facts)} vốn là ngày làm việc; chỉ thứ Bảy và Chủ nhật mới có thể làm bù. Hãy sửa lại ngày.`,
    "calendar-line-twice": (facts: Facts) => `${quoted(facts)} trùng ngày với một dòng ở trên. Hãy bỏ một trong hai.`,
  },
};
