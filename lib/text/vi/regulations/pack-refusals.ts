import { type Facts, formatFact } from "../../facts";

const at = ({ line }: Facts): string => `Dòng ${line}`;

/** Why a rule pack or a local rule is not taken, line by line. */
export const packRefusals = {
  "pack-name-malformed": () => "Tên bộ cần có dạng năm-tháng, ví dụ 2026-07. Hãy sửa lại tên.",
  "pack-empty": () => "Chưa có giá trị nào. Hãy dán ít nhất một dòng theo mẫu.",
  "pack-line-malformed": (facts: Facts) =>
    `${at(facts)}: cần đúng bốn phần cách nhau bằng dấu |. Hãy sửa theo mẫu: mã | giá trị | điều khoản | độ tin cậy.`,
  "pack-unknown-rule": (facts: Facts) => `${at(facts)}: không có mã “${facts.rule}”. Hãy lấy mã đúng trong bản mẫu.`,
  "pack-no-clause": (facts: Facts) =>
    `${at(facts)}: “${facts.rule}” chưa ghi điều khoản. Hãy ghi điều khoản của văn bản.`,
  "pack-confidence": (facts: Facts) => `${at(facts)}: độ tin cậy chỉ là cao, vua hoặc thap. Hãy ghi lại.`,
  "pack-duplicate": (facts: Facts) =>
    `${at(facts)}: “${facts.rule}” đã có ở dòng ${facts.first}. Hãy bỏ một trong hai dòng.`,
  "pack-not-a-number": (facts: Facts) =>
    `${at(facts)}: “${facts.typed}” không phải là số nguyên dương mà “${facts.rule}” cần. Hãy ghi bằng chữ số.`,
  "pack-share-malformed": (facts: Facts) =>
    `${at(facts)}: “${facts.typed}” không phải là tỷ lệ. Hãy ghi như 2/3 (ít nhất) hoặc > 1/2 (trên).`,
  "pack-share-above-one": (facts: Facts) =>
    `${at(facts)}: tỷ lệ “${facts.typed}” lớn hơn một nên không ai đạt được. Hãy kiểm tra tử số và mẫu số.`,
  "pack-wrong-kind": (facts: Facts) =>
    `${at(facts)}: “${facts.typed ?? ""}” không phải là giá trị của “${facts.rule}”. ${facts.allowed ? `Hãy dùng: ${facts.allowed}.` : "Hãy xem cách ghi ở bản mẫu."}`,
  "pack-charter-rule": (facts: Facts) =>
    `${at(facts)}: “${facts.rule}” do Điều lệ Đảng quy định, văn bản thi hành không thay đổi được. Hãy bỏ dòng này.`,
  "pack-not-obeyed": (facts: Facts) =>
    `${at(facts)}: “${facts.rule}” chỉ để tra cứu, phần mềm không tính gì theo giá trị này nên không nạp. Hãy bỏ dòng này.`,
  "pack-local-only": (facts: Facts) =>
    `${at(facts)}: “${facts.rule}” chỉ là hạn nội bộ của địa phương. Hãy bỏ dòng này và nạp ở mục Quy định riêng.`,
  "pack-day-taken": ({ pack, day }: Facts) =>
    `Ngày ${formatFact(day)} đã là ngày bắt đầu của bộ ${pack}. Hãy kiểm tra lại ngày có hiệu lực.`,
  "pack-out-of-order": ({ pack, day }: Facts) =>
    `Thời gian áp dụng chồng lên bộ ${pack} (từ ${formatFact(day)}). Bộ ban hành sau phải có hiệu lực sau; hãy kiểm tra tên bộ và ngày.`,
  "pack-in-force": ({ pack }: Facts) => `Bộ ${pack} đang áp dụng nên không nạp lại được. Hãy chọn tên khác.`,
  "pack-before-issue": ({ issued }: Facts) =>
    `Ngày có hiệu lực sớm hơn ngày ban hành (${issued}). Hãy kiểm tra lại hai ngày.`,
  "pack-not-waiting": ({ pack }: Facts) => `Bộ ${pack} không còn chờ bật. Hãy tải lại trang.`,
  "pack-not-on": ({ pack }: Facts) => `Bộ ${pack} không bật nên không tắt được. Hãy tải lại trang.`,
  "pack-has-decided": ({ pack }: Facts) =>
    `Đã có bước được quyết định theo bộ ${pack}, nên không tắt được nữa. Nếu văn bản thay đổi, hãy nạp bộ của văn bản mới.`,
  "local-no-direction": (facts: Facts) =>
    `${at(facts)}: “${facts.rule}” không có chiều chặt hơn, nên địa phương không đặt riêng được. Hãy bỏ dòng này.`,
  "local-unknown": (facts: Facts) =>
    `${at(facts)}: quy định riêng phải có giá trị rõ ràng. Hãy ghi giá trị hoặc bỏ dòng này.`,
  "local-looser": (facts: Facts) =>
    `${at(facts)}: “${facts.rule}” nới lỏng so với giá trị đang áp dụng (${facts.holds}). Quy định riêng chỉ được chặt hơn; hãy sửa hoặc bỏ dòng này.`,
  "local-ended": ({ until }: Facts) => `Giá trị này đã thôi áp dụng từ ${formatFact(until)}. Hãy tải lại trang.`,
  "local-ends-before": ({ since }: Facts) =>
    `Ngày thôi áp dụng sớm hơn ngày bắt đầu (${formatFact(since)}). Hãy ghi ngày đó hoặc muộn hơn.`,
};
