import { party } from "../../documents/forms/heads";
import { middle, note, nothing, plain, twoColumns } from "../../documents/forms/lines";
import { placeAndDayByHand } from "../../documents/forms/register-signature";
import { toBeCompared } from "../../documents/forms/typeset";
import { a4, type Run, type Typeset } from "../../documents/page/blocks";
import { type Day, formatDay } from "../../primitives/day";
import { monthInAddress } from "./month";

/** Somebody of the list; of whoever has moved out of the reader's sight only the name is known. */
type OnPaper = Readonly<{
  name: string;
  bornOn: Day;
  sex: "female" | "male" | null;
  schooling: string;
  occupation: string;
  listedOn: Day | null;
}>;

type Listed = Readonly<{
  unit: string;
  superior: string | null;
  month: Day;
  asOf: Day;
  people: readonly OnPaper[];
}>;

/** The columns of the sheet that was read (a list for a class, Cần Thơ), with what the register holds of each. */
const columns: readonly Readonly<{ head: string; width: number; of?: (person: OnPaper) => string }>[] = [
  { head: "Họ và tên", width: 14, of: ({ name }) => name },
  { head: "Ngày, tháng, năm sinh: Nam", width: 9, of: ({ sex, bornOn }) => (sex === "male" ? formatDay(bornOn) : "") },
  { head: "Ngày, tháng, năm sinh: Nữ", width: 9, of: ({ sex, bornOn }) => (sex === "female" ? formatDay(bornOn) : "") },
  { head: "Dân tộc", width: 6 },
  { head: "Tôn giáo", width: 6 },
  { head: "Quê quán", width: 8 },
  { head: "Chỗ ở hiện nay", width: 9 },
  { head: "Trình độ chuyên môn", width: 8, of: ({ schooling }) => schooling },
  { head: "Chức vụ chính quyền", width: 11, of: ({ occupation }) => occupation },
  { head: "Chức vụ đoàn thể", width: 6 },
  {
    ...{ head: "Ngày chi bộ công nhận là cảm tình Đảng", width: 9 },
    of: ({ listedOn }) => (listedOn ? formatDay(listedOn) : ""),
  },
];

const small = (text: string): readonly Run[] => plain(text, { size: 11 });
const capitals = (name: string): string => name.toLocaleUpperCase("vi");

/** A sheet of A4 across: twelve columns stand on no narrower one. */
const across = { ...a4, width: a4.height, height: a4.width, left: 20 };

/**
 * The list of sympathisers of a cell and a month. No form of a monthly list was read: it has the columns of the list for a
 * class, and says that it is to be compared. What the register does not hold stays blank for the pen.
 */
export const listPaper = ({ unit, superior, month, asOf, people }: Listed): Typeset => {
  const [year, number] = monthInAddress(month).split("-");
  const title = `Danh sách trích ngang cảm tình Đảng tháng ${number}/${year}`;
  return {
    title: `${title}, ${unit}`,
    sheet: across,
    watermark: null,
    foot: toBeCompared,
    blocks: [
      twoColumns(
        [
          ...(superior ? [middle(plain(capitals(superior)))] : []),
          middle(plain(capitals(unit), { bold: true })),
          middle(plain("*")),
        ],
        [
          middle(plain(party, { bold: true, underline: true })),
          middle(plain(placeAndDayByHand, { italic: true }), { before: 6 }),
        ],
      ),
      middle(plain("DANH SÁCH TRÍCH NGANG CẢM TÌNH ĐẢNG", { bold: true, size: 16 }), { before: 14 }),
      middle(plain(`Tháng ${number} năm ${year}`, { bold: true })),
      middle(plain(`(Tính đến ngày ${formatDay(asOf)})`, { italic: true }), { after: 10, keep: true }),
      {
        kind: "table",
        columns: [{ head: "STT", width: 5, align: "center" }, ...columns.map(({ head, width }) => ({ head, width }))],
        rows: people.map((person, at) => [
          small(String(at + 1)),
          ...columns.map(({ of }) => small(of ? of(person) : "")),
        ]),
      },
      twoColumns(
        [middle(plain(`Danh sách có ${people.length} người.`, { size: 12 }), { before: 10 })],
        [
          middle(plain("T/M CHI ỦY", { bold: true }), { before: 10 }),
          middle(plain("BÍ THƯ (hoặc PHÓ BÍ THƯ)")),
          note("(Ký, ghi rõ họ và tên)"),
          ...Array.from({ length: 4 }, () => nothing),
        ],
      ),
    ],
  };
};
