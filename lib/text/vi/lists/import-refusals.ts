import { type Facts, formatFact } from "../../facts";

/** Why a file cannot be read, and why a list is not taken over. */
export const importRefusals = {
  "sheet-empty-file": () => "Tệp rỗng. Hãy chọn lại tệp.",
  "sheet-locked": () =>
    "Tệp được đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu rồi chọn lại.",
  "sheet-old-format": () =>
    "Tệp ở định dạng Excel cũ (.xls hoặc .xlsb). Hãy mở bằng Excel, chọn Lưu thành (Save As), loại “Excel Workbook (.xlsx)”, rồi chọn tệp mới.",
  "sheet-program": () =>
    "Đây là một chương trình, không phải tệp Excel. Tệp không được mở; hãy kiểm tra nguồn gửi tệp.",
  "sheet-pdf": () => "Đây là tệp PDF. Hãy xin bản Excel (.xlsx) của danh sách.",
  "sheet-not-excel": () =>
    "Đây không phải tệp Excel (.xlsx). Hãy mở danh sách bằng Excel, chọn Lưu thành (Save As) loại “Excel Workbook (.xlsx)”, rồi chọn tệp mới.",
  "sheet-damaged": () => "Tệp bị hỏng, không đọc được hết. Hãy mở bằng Excel, lưu thành tệp mới rồi chọn lại.",
  "sheet-too-large": () =>
    "Tệp giải nén quá lớn so với một danh sách người, thường vì định dạng kéo dài xuống hàng trăm nghìn dòng trống. Hãy chép riêng vùng có dữ liệu sang một tệp mới rồi chọn lại.",
  "sheet-too-many-rows": ({ sheet, most }: Facts) =>
    `Trang “${sheet}” có hơn ${most} dòng có dữ liệu. Hãy tách thành nhiều tệp rồi nhập lần lượt.`,
  "sheet-nothing-in-it": () => "Tệp không có dòng nào có dữ liệu. Hãy kiểm tra lại tệp, cả các trang bị ẩn.",
  "file-too-big": ({ most }: Facts) =>
    `Tệp lớn hơn ${most} MB. Một danh sách người nhỏ hơn nhiều; hãy chép riêng phần danh sách sang tệp mới rồi chọn lại.`,
  "list-without-heads": () =>
    "Không tìm thấy dòng tiêu đề có cột “Họ và tên” cùng ít nhất hai cột khác đã biết. Hãy dùng tệp mẫu, hoặc đặt tên cột như trong tệp mẫu.",
  "list-without-cells": () =>
    "Không tìm thấy dòng tiêu đề có cột tên chi bộ cùng ít nhất hai cột khác đã biết. Hãy dùng tệp mẫu, hoặc đặt tên cột như trong tệp mẫu.",
  "list-without-titles": () =>
    "Không tìm thấy dòng tiêu đề có cột chức danh cùng ít nhất hai cột khác đã biết. Hãy dùng tệp mẫu, hoặc đặt tên cột như trong tệp mẫu.",
  "import-titles-column": () => "Chưa chọn cột ghi chức danh quy hoạch. Hãy chọn cột ấy rồi kiểm tra lại.",
  "import-planned-twice": ({ sheet, line }: Facts) =>
    `Cùng đơn vị, chức danh và nhiệm kỳ với ${sheet}, dòng ${line}. Hãy bỏ một dòng; cần nhiều người thì ghi ở cột số người.`,
  "import-units-column": () => "Chưa chọn cột ghi tên tổ chức. Hãy chọn cột ấy rồi kiểm tra lại.",
  "import-nobody": () =>
    "Không có ai tên này trong danh sách của tổ chức. Hãy sửa họ tên cho đúng, hoặc thêm người ấy trước rồi kiểm tra lại.",
  "import-several": ({ name }: Facts) => `Có nhiều người tên ${name}. Hãy chọn đúng người.`,
  "import-born-differs": ({ name }: Facts) =>
    `Có người tên ${name} nhưng ngày sinh khác. Nếu là người ấy, hãy chọn; nếu không, bỏ dòng này.`,
  "import-no-case": ({ name }: Facts) =>
    `${name} chưa có hồ sơ phát triển Đảng đang theo dõi, nên chưa ghi được giấy chứng nhận. Hãy mở hồ sơ trước, hoặc bỏ dòng này.`,
  "import-post-by-two": () =>
    "Chức vụ ngoài chi bộ cần người thứ hai đồng ý nên không ghi theo danh sách. Hãy bỏ dòng này và ghi riêng ở mục Quản trị, Chức vụ.",
  "list-too-long": ({ count, most }: Facts) =>
    `Tệp có ${count} dòng, mỗi lần nhập tối đa ${most}. Hãy tách thành nhiều tệp rồi nhập lần lượt.`,
  "import-over": () => "Lần nhập này đã xong, không sửa được nữa. Hãy xem kết quả, hoặc đọc tệp mới.",
  "import-unreadable": () => "Không giải mã được nội dung đã đọc. Hãy bỏ lần nhập này và đọc lại tệp.",
  "import-names-column": () => "Chưa chọn cột ghi họ và tên. Hãy chọn cột ấy rồi kiểm tra lại.",
  "import-not-checked": () =>
    "Chưa xác định nội dung các cột nên chưa ghi được. Hãy xác định các cột rồi kiểm tra các dòng.",
  "import-rows-open": ({ count }: Facts) =>
    `Còn ${count} dòng cần sửa hoặc bỏ ra, nên chưa ghi dòng nào. Hãy mở mục “Cần sửa”.`,
  "import-many-changes": ({ count, most }: Facts) =>
    `Đã chọn sửa ${count} người theo tệp; mỗi lần nhập sửa tối đa ${most} người. Hãy ghi phần này trước, rồi đọc lại tệp để sửa tiếp.`,
  "import-unit-gone": () =>
    "Một tổ chức đã chọn vừa giải thể hoặc nằm ngoài phạm vi được xem, nên chưa ghi dòng nào. Hãy xác định lại các cột.",
  "import-nothing": () => "Không có gì để thêm hay sửa, nên không ghi gì. Hãy bỏ lần nhập này, hoặc xem lại các dòng.",
  "import-not-committed": () => "Lần nhập này chưa ghi hoặc đã hoàn tác. Hãy tải lại trang.",
  "cell-error": ({ text }: Facts) => `Ô này có công thức bị lỗi (${text}), nên không có giá trị. Hãy ghi giá trị đúng.`,
  "cell-not-understood": ({ text }: Facts) => `“${text}” chưa rõ nghĩa là gì. Hãy chọn {field}, hoặc xác định lại cột.`,
  "admitted-after-official": ({ officialOn }: Facts) =>
    `Ngày vào Đảng phải trước ngày chính thức (${formatFact(officialOn)}). Hãy kiểm tra lại hai ngày.`,
};
