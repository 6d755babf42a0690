import { type Facts, formatFact } from "../facts";
import { history } from "./history";

const label = (box: Facts[string] | undefined): string =>
  Object.entries(history.labels).find(([name]) => name === box)?.[1] ?? formatFact(box);

/** Items of the personal history that have boxes or rows: how they are written. */
export const rows = {
  period: "Thời gian",
  count: (count: number) => `${count} dòng`,
  people: (count: number) => `${count} người`,
  none: "Chưa có dòng nào.",
  nobody: "Chưa khai người nào.",
  says: {
    label: "Mục này khai thế nào?",
    stated: "Có, ghi ở các ô dưới đây",
    none: "Không",
    unknown: "Không rõ",
  },
  nothing: {
    title: "Nếu không có gì để khai",
    none: "Ghi “Không” cho cả mục",
    unknown: "Ghi “Không rõ” cho cả mục",
    stated: "Bỏ câu này, khai từng dòng",
    stands: "Mục này đang ghi:",
  },
  add: "Thêm dòng",
  addPerson: "Thêm người",
  paste: "Dán từ Word, Excel",
  edit: "Sửa",
  copy: "Chép",
  up: "Lên",
  down: "Xuống",
  remove: "Xóa",
  removeNow: "Xóa hẳn, không thể hoàn tác",
  ofRow: (act: string, head: string) => `${act}: ${head}`,
  missing: (box: string) => `Còn thiếu: ${label(box).toLowerCase()}`,
  untitled: "Dòng chưa ghi thời gian",
  save: "Lưu",
  saveItem: "Lưu, chưa gửi",
  saveAndNext: "Lưu và thêm dòng tiếp",
  saveAndNextPerson: "Lưu và thêm người tiếp",
  newRow: "Thêm dòng",
  row: (position: number) => `Dòng ${position}`,
  newPerson: (kinship: string) => `Thêm người: ${kinship}`,
  chooseKinship: "Người ấy là ai?",
  chooseKinshipHint: "Chọn quan hệ trước; các ô cần ghi hiện ra theo quan hệ.",
  own: "Bên mình",
  spouses: "Bên vợ (chồng)",
  monthHint: "Tháng và năm, ví dụ 9/2019.",
  toHint: "Tháng và năm. Còn đến nay thì để trống, hoặc ghi “nay”.",
  partialDayHint: "Ngày, tháng, năm; chỉ biết năm thì ghi năm. Không biết thì ghi “không rõ”.",
  eachBoxHint: "Không có thì ghi “không”.",
  fillNone: "Ghi “Không” vào các ô còn trống rồi lưu",
  notSent: "Khai xong cả mục thì bấm gửi ở cuối trang; trước đó chỉ riêng mình thấy.",
  oldText: {
    title: "Mục này đang là một đoạn chữ",
    body: "Đoạn chữ vẫn đọc được. Chuyển thành dòng thì từng quãng thời gian, từng người được đối chiếu và chép đi dùng lại.",
    turn: "Chuyển thành dòng",
    bodyOfBoxes: "Đoạn chữ vẫn đọc được. Chuyển vào các ô thì từng ô được đối chiếu và chép đi dùng lại.",
    toBoxes: "Chuyển vào các ô",
    look: "Các ô đã được điền theo đoạn chữ. Hãy đối chiếu từng ô, sửa chỗ chưa đúng rồi lưu. Chưa ghi gì cho đến khi lưu.",
    kept: "Đoạn chữ trước khi chuyển thành dòng",
  },
  known: {
    title: "Đã có trong hồ sơ",
    confirm: "Đúng như vậy, gửi để xem",
    use: "Thêm dòng từ giấy này",
    joinedUnit: (day: string) => `Về đơn vị hiện nay từ ngày ${day}`,
    course: "Bồi dưỡng nhận thức về Đảng",
    differs: "Ô dưới đây đang ghi khác. Hãy xem lại giấy tờ gốc; nếu danh sách sai, báo bí thư chi bộ để sửa.",
    sources: {
      register: "Danh sách đảng viên, quần chúng",
      certificate: "Giấy chứng nhận bồi dưỡng nhận thức về Đảng",
    },
  },
  unsent: {
    title: "Trên máy này còn bản gõ dở, chưa lưu lên máy chủ",
    newRow: "Dòng mới",
    row: "Một dòng đã có",
    gone: "Một dòng nay đã bị xóa:",
    inList: "Chưa gửi, còn trên máy này:",
    whole: "bản gõ dở",
    newPerson: "người mới",
  },
  pasted: {
    title: "Dán nhiều dòng",
    intro:
      "Dán bảng từ Word, Excel hoặc đoạn chữ, mỗi quãng thời gian hay mỗi người một dòng. Bấm Xem trước: chỗ nào chưa hiểu sẽ được nêu rõ, sửa ngay trong ô này rồi xem lại. Chưa ghi gì cho đến khi xác nhận.",
    label: "Nội dung dán vào",
    submit: "Xem trước",
    order: "Thứ tự các cột",
    row: (position: number, head: string) => `${position}. ${head}`,
    doubt: (what: string) => `⚠ ${what}`,
    doubts: {
      period: "Chưa hiểu thời gian. Cả câu được giữ ở ô đầu; ghi tháng, năm rồi xem lại, hoặc bổ sung sau.",
      kinship: "Chưa hiểu quan hệ. Ghi quan hệ ở đầu dòng, ví dụ “Bố đẻ: …”.",
      level: "Chưa hiểu loại trình độ. Ghi ở đầu dòng, ví dụ “Ngoại ngữ: …”.",
      guessed: "Đoán theo thứ tự, hãy xem lại.",
      tooLong: "Có chỗ dài hơn ô nhận được: hãy rút gọn hoặc tách thành hai dòng.",
    },
    left: "Không đưa vào dòng nào",
    oldText: "Đoạn chữ đang có",
  },
  done: {
    saveItem: (number: number) => `Đã lưu mục ${number}. Chưa gửi; lúc nào cũng có thể viết tiếp.`,
    sendItem: (number: number) => `Đã gửi mục ${number} để xem.`,
    sendRows: (number: number) => `Đã gửi mục ${number} để xem.`,
    saveRow: (number: number) => `Đã lưu dòng của mục ${number}. Mục chưa gửi.`,
    moveRow: (number: number) => `Đã chuyển chỗ một dòng của mục ${number}.`,
    copyRow: (number: number) => `Đã chép thêm một dòng ở mục ${number}. Hãy sửa dòng mới chép.`,
    deleteRow: (number: number) => `Đã xóa một dòng của mục ${number}.`,
    stateNothing: (number: number) => `Đã ghi mục ${number}. Chưa gửi.`,
    takeRows: (number: number) => `Đã thêm các dòng dán vào mục ${number}. Hãy xem lại từng dòng rồi gửi.`,
  },
  refusals: {
    "item-has-boxes": () => "Mục này khai theo từng ô, từng dòng. Hãy mở lại mục rồi ghi vào các ô.",
    "item-without-boxes": () => "Mục này là một đoạn chữ, không khai theo dòng. Hãy mở lại mục rồi viết.",
    "item-needs-content": () =>
      "Mục này ai cũng phải khai, không ghi “không” cho cả mục được. Hãy khai ít nhất một dòng.",
    "item-blank": () => "Mục này chưa có nội dung nên chưa gửi được. Hãy khai theo hướng dẫn rồi gửi lại.",
    "item-say-none": () => "Mục này không được để trống. Nếu không có gì để khai, hãy ghi “Không” cho cả mục rồi gửi.",
    "box-say-none": () => "{Field}: không được để trống. Không có thì ghi “không”.",
    "none-but-filled": () =>
      "Mục ghi “không” nhưng các ô vẫn còn nội dung. Hãy xóa nội dung trong các ô, hoặc chọn lại là có khai.",
    "row-incomplete": ({ position, box }: Facts) =>
      `Dòng ${formatFact(position)} còn thiếu: ${label(box).toLowerCase()}. Hãy mở dòng ấy, ghi đủ rồi gửi lại.`,
    "row-gone": () =>
      "Dòng này vừa bị xóa ở nơi khác sau khi trang này mở ra. Nội dung vừa gõ còn nguyên ở đây; muốn giữ thì chép sang một dòng mới.",
    "period-reversed": () => "{Field}: tháng kết thúc sớm hơn tháng bắt đầu. Hãy xem lại hai ô thời gian.",
    "too-many-rows": ({ max }: Facts) =>
      `Mục này nhận nhiều nhất ${formatFact(max)} dòng. Hãy gộp các dòng giống nhau hoặc xóa bớt rồi ghi lại.`,
    "pasted-too-long": ({ position }: Facts) =>
      `Dòng ${formatFact(position)} có chỗ dài hơn ô nhận được. Hãy rút gọn hoặc tách thành hai dòng rồi xem lại.`,
    "nothing-pasted": () =>
      "Chưa nhận ra dòng nào trong nội dung dán vào. Hãy dán mỗi quãng thời gian hoặc mỗi người trên một dòng.",
  },
};
