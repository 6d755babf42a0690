import { type Day, formatDay } from "../../../primitives/day";
import type { Facts } from "../../facts";

const number = (count: number) => count.toLocaleString("vi-VN");

/** The catalogue of communes. */
export const places = {
  title: "Danh mục xã, phường, đặc khu",
  intro:
    "34 tỉnh, thành phố đã có sẵn. Nạp thêm danh mục xã, phường, đặc khu thì khi gõ nơi sinh, quê quán, nơi cư trú, tên mới và tên cũ hiện ra để chọn. Hồ sơ giữ nguyên chữ đã ghi, dù danh mục thay đổi.",
  none: "Chưa nạp danh mục xã, phường: mới gợi ý được tỉnh, thành phố. Vẫn gõ tay được mọi địa danh.",
  now: (communes: number, formerNames: number) =>
    `Đang gợi ý ${number(communes)} xã, phường, đặc khu và ${number(formerNames)} tên cũ.`,
  waiting: {
    title: "Tệp đã đọc, chờ áp dụng",
    intro: "Chưa thay đổi gì. Xem các con số dưới đây có khớp với tệp không, rồi chọn cách áp dụng.",
    mode: "Cách áp dụng",
    modes: {
      replace: "Thay toàn bộ danh mục đang dùng",
      append: "Thêm vào danh mục đang dùng (đổi tên từ một ngày mới)",
    },
    modeHint: "Khi có xã được nhập hoặc chia, hãy nạp tệp đầy đủ và thay toàn bộ.",
    submit: "Áp dụng",
  },
  facts: {
    file: "Tệp",
    source: "Căn cứ",
    lines: "Số dòng",
    communes: "Xã, phường, đặc khu",
    formerNames: "Tên cũ",
    from: "Hiệu lực từ",
    days: (from: Day, to: Day) => (from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`),
    number,
    read: "Người đọc tệp",
    by: (name: string, on: Day) => `${name}, ${formatDay(on)}`,
  },
  load: {
    title: "Nạp một tệp mới",
    intro:
      "Tệp CSV, bảng mã UTF-8 (trong Excel: Lưu thành, chọn CSV UTF-8), các cột cách nhau bằng dấu phẩy, chấm phẩy hoặc tab. Dòng đầu là tên cột, thứ tự tùy ý. Mỗi dòng là một xã và một tên cũ; xã có ba tên cũ thì ghi ba dòng; xã cũ chia về hai xã thì ghi hai dòng.",
    sample: "Tải tệp mẫu",
    file: "Tệp CSV",
    fileHint: "Không quá 3 MB; một tệp đủ cả nước có hơn 10.000 dòng, dung lượng hơn 1 MB.",
    source: "Căn cứ",
    sourceHint: "Văn bản hoặc nơi lấy danh mục, ví dụ: Nghị quyết 202/2025/QH15.",
    submit: "Đọc tệp",
    columns: "Các cột của tệp",
    column: "Cột",
    meaning: "Nội dung",
    required: "bắt buộc",
    meanings: {
      province: "Một trong 34 tỉnh, thành phố hiện nay",
      commune: "Tên hiện nay, có hoặc không có chữ xã, phường, đặc khu ở đầu",
      code: "Mã số của xã, đến 5 chữ số; Excel làm mất số 0 ở đầu thì được thêm lại",
      kind: "xã, phường hoặc đặc khu",
      from: "Ngày bắt đầu mang tên này, ví dụ 01/07/2025",
      formerCommune: "Một tên cũ, kèm chữ xã, phường hoặc thị trấn",
      formerDistrict: "Huyện, quận, thị xã, thành phố cũ; huyện đảo không có xã thì chỉ ghi cột này",
      formerProvince: "Tỉnh, thành phố cũ",
      remark: "Hiện dưới tên khi gợi ý, ví dụ: chia về 2 phường",
    },
  },
  history: "Các lần nạp",
  applied: {
    replace: "Thay toàn bộ",
    append: "Thêm vào",
    on: "Ngày áp dụng",
    how: "Cách",
  },
  done: { read: "Đã đọc tệp, không có dòng nào sai.", apply: "Đã áp dụng. Danh mục mới được gợi ý ngay từ bây giờ." },
  refusals: {
    "place-file-encoding": ({ encoding }: Facts) =>
      encoding
        ? `Tệp gõ bằng bảng mã ${encoding === "TCVN3" ? "TCVN3 (ABC)" : "VNI"}. Chỉ đọc được Unicode: hãy chuyển mã, lưu lại thành CSV UTF-8 rồi nạp lại.`
        : "Tệp không phải UTF-8 nên chữ tiếng Việt sẽ bị lỗi. Hãy mở tệp, lưu lại thành CSV UTF-8 rồi nạp lại.",
    "place-file-quotes": ({ line }: Facts) =>
      `${line ? `Dòng ${line}` : "Tệp"}: dấu ngoặc kép mở mà không đóng nên không tách được các cột. Hãy sửa dấu ngoặc kép rồi nạp lại.`,
    "place-file-columns": ({ lacking }: Facts) =>
      `Dòng đầu của tệp thiếu cột: ${lacking}. Hãy đặt tên cột như trong tệp mẫu rồi nạp lại.`,
    "place-file-empty": () => "Tệp chỉ có dòng tên cột, chưa có xã nào. Hãy kiểm tra tệp rồi nạp lại.",
    "place-line-province": ({ line, found }: Facts) =>
      `Dòng ${line}: “${found}” không phải tỉnh, thành phố hiện nay. Tên tỉnh cũ ghi ở cột Tỉnh cũ.`,
    "place-line-commune": ({ line }: Facts) => `Dòng ${line}: thiếu tên xã, phường, đặc khu.`,
    "place-line-code": ({ line, found }: Facts) => `Dòng ${line}: mã “${found}” phải gồm từ 1 đến 5 chữ số.`,
    "place-line-kind": ({ line, found }: Facts) =>
      `Dòng ${line}: loại “${found}” không đúng. Hãy ghi xã, phường hoặc đặc khu.`,
    "place-line-day": ({ line, found }: Facts) =>
      `Dòng ${line}: ngày hiệu lực “${found}” không tồn tại hoặc sai dạng. Hãy ghi ngày/tháng/năm.`,
    "place-line-not-yet": ({ line, found }: Facts) =>
      `Dòng ${line}: ngày hiệu lực ${found} chưa đến. Hãy nạp dòng này từ ngày ấy.`,
    "place-line-former": ({ line }: Facts) =>
      `Dòng ${line}: có tỉnh cũ mà không có xã cũ hoặc huyện cũ. Hãy ghi thêm hoặc bỏ tỉnh cũ.`,
    "place-line-long": ({ line }: Facts) => `Dòng ${line}: có ô dài hơn 200 ký tự. Hãy rút gọn.`,
    "place-line-two-names": ({ line, found, first }: Facts) =>
      `Dòng ${line}: mã ${found} ở dòng ${first} là một xã khác cùng ngày hiệu lực. Hãy kiểm tra lại mã.`,
    "place-lines-more": ({ count }: Facts) => `Còn ${number(Number(count))} lỗi nữa ở các dòng sau.`,
    "place-load-applied": () => "Tệp này đã được áp dụng. Hãy tải lại trang để xem danh mục hiện nay.",
  },
};
