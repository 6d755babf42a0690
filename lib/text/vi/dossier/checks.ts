import { type Facts, formatFact, formatList } from "../../facts";
import { history } from "../history";

const kinships: Readonly<Record<string, string>> = { applicant: "người khai", ...history.choices.kinship };
const labels: Readonly<Record<string, string>> = history.labels;
const lower = (text: string): string => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
const kinshipOf = (key: string): string => lower(kinships[key] ?? key);
const boxesOf = (list: Facts[string]): string => formatList(list, (box) => lower(labels[box] ?? box));
const relativesOf = (list: Facts[string]): string => formatList(list, kinshipOf);
const quoted = (text: Facts[string]): string => (text ? ` “${text}”` : "");
const relative = ({ kinship, name }: Facts): string =>
  `${kinships[String(kinship)] ?? "Người thân"}${name ? ` ${name}` : ""}`;

const schoolings: Readonly<Record<string, string>> = {
  vocational: "trung cấp, cao đẳng",
  bachelor: "đại học",
  master: "thạc sĩ",
  doctorate: "tiến sĩ",
};

const questions: Readonly<Record<string, readonly [asked: string, whose: string]>> = {
  hasSpouse: ["có vợ (chồng) hay chưa", "vợ (chồng) hoặc gia đình vợ (chồng)"],
  hasChildren: ["có con hay không", "con"],
  hasSiblings: ["có anh, chị, em ruột hay không", "anh, chị, em ruột"],
  spouseHasSiblings: ["vợ (chồng) có anh, chị, em ruột hay không", "anh, chị, em ruột của vợ (chồng)"],
};

/** Each kind of finding: what is noticed, why, what to do. */
const findings = {
  "day-not-real": ({ written }: Facts) =>
    `“${written}” không phải ngày, tháng có thật. Hãy ghi lại theo giấy tờ, ví dụ 21/03/1990 hoặc 03/1990.`,
  "day-ahead": ({ written }: Facts) =>
    `${written} chưa đến. Lý lịch chỉ khai việc đã qua; việc còn đang làm thì để trống ô “đến”, nghĩa là đến nay.`,
  "month-missing": ({ written }: Facts) =>
    `“${written}” mới có năm. Thời gian phải ghi đến tháng. Hãy thêm tháng, ví dụ 09/${written}.`,
  "period-reversed": ({ from, to }: Facts) => `Kết thúc (${to}) trước khi bắt đầu (${from}). Hãy xem lại hai mốc.`,
  "period-gap": ({ from, to, before, next }: Facts) =>
    `Từ ${from} đến ${to} chưa khai làm gì, giữa${quoted(before)} và${quoted(next)}. Thời gian phải liền nhau theo tháng, kể cả lúc chờ việc, chữa bệnh. Hãy thêm dòng hoặc sửa mốc.`,
  "period-overlap": ({ from, to, before, next }: Facts) =>
    `Từ ${from} đến ${to} được khai hai lần, ở${quoted(before)} và${quoted(next)}. Hãy sửa mốc cho liền nhau; nếu làm hai việc cùng lúc thì ghi rõ.`,
  "period-to-present": ({ to, name }: Facts) =>
    `Khai mới đến ${to}${name ? `, dòng “${name}”` : ""}. Dòng cuối phải đến nay. Hãy thêm dòng, hoặc để trống ô “đến” nếu vẫn đang làm.`,
  "period-from-childhood": ({ from, latest }: Facts) =>
    `Khai từ ${from}; lịch sử bản thân ghi từ nhỏ, chậm nhất từ lúc vào lớp một (khoảng ${latest}). Hãy thêm dòng cho thời gian trước.`,
  "before-birth": ({ written, bornOn }: Facts) =>
    `${written} trước ngày sinh (${formatFact(bornOn)}). Hãy xem lại năm đã gõ.`,
  "school-early": ({ written }: Facts) =>
    `Đi học từ ${written}, trước năm tròn 6 tuổi. Hãy xem lại mốc; nếu đúng thì ghi lý do.`,
  "work-early": ({ written }: Facts) =>
    `Công việc bắt đầu ${written}, lúc chưa đủ 15 tuổi. Hãy xem lại mốc; thời học sinh khai ở mục 14.`,
  "union-early": ({ written, allowedFrom }: Facts) =>
    `Vào Đoàn ${written}, lúc chưa đủ 15 tuổi (đủ từ ${formatFact(allowedFrom)}). Hãy xem sổ đoàn viên.`,
  "marriage-early": ({ written }: Facts) =>
    `Kết hôn chậm nhất ${written}, lúc chưa đủ 18 tuổi. Hãy xem giấy chứng nhận kết hôn.`,
  "membership-order": ({ admitted, official }: Facts) =>
    `Công nhận chính thức (${official}) trước khi được kết nạp (${admitted}). Hãy xem lại hai ngày.`,
  "name-differs": ({ written, registered }: Facts) =>
    `Ghi “${written}”, danh sách của Đảng bộ ghi “${registered}”. Hai nơi phải như giấy khai sinh. Hãy sửa ở đây, hoặc nhờ cấp ủy sửa danh sách nếu danh sách sai.`,
  "birth-differs": ({ written, registered }: Facts) =>
    `Ghi sinh ngày ${written}, danh sách của Đảng bộ ghi ${formatFact(registered)}. Hai nơi phải như giấy khai sinh. Hãy sửa ở đây, hoặc nhờ cấp ủy sửa danh sách nếu danh sách sai.`,
  "birth-not-whole": () => "Chưa đủ ngày, tháng, năm sinh. Hãy ghi theo giấy khai sinh, ví dụ 21/03/1990.",
  "sex-differs": ({ written, registered }: Facts) =>
    `Ghi “${written}”, danh sách của Đảng bộ ghi ${registered === "female" ? "nữ" : "nam"}. Hãy xem lại nơi nào sai.`,
  "union-differs": ({ written, stated }: Facts) =>
    `Ở đây ghi vào Đoàn ${written}, mục 12 ghi ${stated}. Hãy sửa cho khớp với sổ đoàn viên.`,
  "certificate-differs": ({ written, certificateOn }: Facts) =>
    `Lớp bồi dưỡng nhận thức về Đảng ghi đến ${written}, giấy chứng nhận cấp ngày ${formatFact(certificateOn)}. Hãy sửa cho khớp giấy chứng nhận.`,
  "schooling-not-stated": ({ schooling }: Facts) =>
    `Danh sách của Đảng bộ ghi trình độ ${schoolings[String(schooling)] ?? schooling} mà mục này chưa có dòng chuyên môn nghiệp vụ hoặc học vị. Hãy thêm dòng theo văn bằng.`,
  "course-not-stated": ({ level }: Facts) =>
    `Mục 11 ghi trình độ “${level}” mà mục này chưa có khóa học nào ghi văn bằng. Hãy ghi khóa học và văn bằng đã nhận.`,
  "parents-missing": ({ kinships }: Facts) =>
    `Chưa khai: ${relativesOf(kinships)}. Phải khai đủ, kể cả người đã mất; không rõ thì vẫn thêm dòng và ghi “không rõ”; nếu được người khác nuôi thì khai người nuôi dưỡng.`,
  "grandparents-missing": ({ kinships }: Facts) =>
    `Chưa khai: ${relativesOf(kinships)}. Phải khai ông, bà cả hai bên, kể cả người đã mất. Hãy thêm từng người.`,
  "family-question": ({ question }: Facts) =>
    `Chưa trả lời ${questions[String(question)]?.[0] ?? question}. Hãy chọn, để không sót ai.`,
  "family-missing": ({ kinships }: Facts) =>
    `Đã trả lời là có ${relativesOf(kinships)} nhưng chưa có dòng nào. Hãy thêm từng người.`,
  "family-contradiction": ({ question }: Facts) =>
    `Đã trả lời là không có ${questions[String(question)]?.[1] ?? question} mà vẫn có dòng khai. Hãy sửa câu trả lời hoặc quan hệ ở dòng ấy.`,
  "relative-twice": ({ kinship }: Facts) =>
    `Có hai dòng cho ${kinshipOf(String(kinship))}. Hãy sửa quan hệ hoặc xóa dòng thừa.`,
  "relative-age": ({ elder, elderName, elderBorn, younger, youngerName, youngerBorn, years, isOlder }: Facts) => {
    const [one, other] = [
      [kinships[String(elder)], elderName].filter(Boolean).join(" "),
      [kinshipOf(String(younger)), youngerName].filter(Boolean).join(" "),
    ];
    const why = isOlder === "yes" ? `chỉ hơn dưới ${years} tuổi` : "không nhiều tuổi hơn";
    return `${one} sinh ${elderBorn}, ${other} sinh ${youngerBorn}: ${why}. Hãy xem lại năm sinh; nếu đúng thì ghi lý do.`;
  },
  "died-before-born": ({ born, died, ...who }: Facts) =>
    `${relative(who)}: mất ${died}, trước khi sinh ${born}. Hãy xem lại hai năm.`,
  "alive-yet-died": (who: Facts) =>
    `${relative(who)}: ghi còn sống mà có năm mất hoặc lý do mất. Hãy sửa một trong hai.`,
  "death-details": ({ boxes, ...who }: Facts) =>
    `${relative(who)} đã mất: còn thiếu ${boxesOf(boxes)}. Người đã mất phải ghi năm, lý do và nơi mất; không rõ thì ghi “không rõ”.`,
  "relative-details": ({ boxes, ...who }: Facts) =>
    `${relative(who)}: còn thiếu ${boxesOf(boxes)}. Hãy hỏi gia đình rồi ghi; không rõ thì ghi “không rõ”.`,
  "member-details": ({ boxes, ...who }: Facts) =>
    `${relative(who)} là đảng viên: còn thiếu ${boxesOf(boxes)}. Cần đủ để nơi ấy xác nhận thay cho thẩm tra.`,
  "box-blank": ({ box }: Facts) =>
    `Ô “${labels[String(box)] ?? box}” còn trống. Không có gì để khai thì ghi “không”; để trống dễ bị hiểu là bỏ sót.`,
  "dash-for-none": ({ written }: Facts) => `“${written}” không phải là câu trả lời. Không có thì ghi chữ “không”.`,
  "old-place": ({ written }: Facts) =>
    `“${written}” là tên cũ: từ 01/07/2025 không còn cấp huyện. Hãy ghi tên mới, tên cũ để trong ngoặc đơn.`,
  "stay-short": ({ country, from, to }: Facts) =>
    `Đi ${country} từ ${from} đến ${to} chưa đủ ba tháng. Mục này chỉ khai chuyến đi từ ba tháng trở lên; có thể xóa dòng.`,
};

export const historyChecks = {
  findings,
  count: (count: number) => `${count} chỗ cần xem lại`,
  answered: (count: number) => `${count} chỗ đã giải thích`,
  hint: "Sửa cho đúng thì lời nhắc tự mất. Nếu đã đúng, ghi “đúng, vì …”: người xem lý lịch đọc được lời giải thích.",
  because: "Đúng, vì",
  becauseHint: "Một câu ngắn, ví dụ: nuôi con nuôi; học trước tuổi; làm hai nơi cùng lúc.",
  save: "Ghi lời giải thích",
  change: "Sửa lời giải thích",
  explain: "Đã đúng? Giải thích",
  saidBy: "Người khai giải thích: đúng, vì",
  toRow: "Đến dòng này",
  toBox: "Đến ô này",
  whileTyping: "Cần xem lại ở nội dung đang viết",
  held: (count: number) =>
    `Chưa gửi: còn ${count} chỗ cần xem lại. Nội dung đã được lưu. Hãy sửa từng chỗ dưới đây, hoặc ghi “đúng, vì …”, rồi gửi lại.`,
  refusals: {
    "finding-gone": () =>
      "Chỗ này không còn bị nhắc, vì nội dung đã đổi sau khi trang mở ra. Hãy tải lại trang để xem.",
    "finding-handed-in": () => "Mục này đã gửi để xem. Muốn ghi lời giải thích, hãy bấm sửa mục để lấy lại trước.",
  },
};
