import { registerSignature } from "../../documents/forms/register-signature";
import { type Day, formatDay } from "../../primitives/day";
import type { WrittenSheet } from "../../spreadsheets/write-workbook";
import { officialSheet } from "../official-sheet";
import { blankTitles, type RegisterLine, shapes, unknownColumns } from "./lines";
import type { Register } from "./registers";

/** How many lines are shown. */
export const registerCaption = (lines: number): string => `Tổng cộng: ${lines} dòng`;

/** What stands below a register: what of it the record does not hold. */
export const registerNotes = (register: Register): readonly string[] => {
  const blank = blankTitles(register);
  const unknown = unknownColumns(register);
  return [
    ...(unknown.length > 0
      ? [`Chưa có bản mẫu ghi tên các cột ${unknown.join(", ")}: để trống, đối chiếu với mẫu của cơ quan.`]
      : []),
    ...(blank.length > 0 ? [`Phần mềm không lưu nên để trống: ${blank.join("; ")}.`] : []),
  ];
};

type Issued = Readonly<{ issuer: string; superior: string | null; kind: string; on: Day; span: string | null }>;

/** What a register is as of, and which part of it is shown. */
const registerSubtitle = ({ on, span }: Pick<Issued, "on" | "span">): string =>
  span ? `${span}, tính đến hết ngày ${formatDay(on)}` : `Tính đến hết ngày ${formatDay(on)}`;

/** The lines of its title. */
export const registerTitles = (register: Register, shown: Pick<Issued, "on" | "span">): readonly string[] => {
  const { code, title } = shapes[register];
  return [title, `(Mẫu ${code})`, registerSubtitle(shown)];
};

/** A register as a sheet. The same day and the same record make the same bytes. */
export const registerSheet = (register: Register, lines: readonly RegisterLine[], issued: Issued): WrittenSheet => {
  const { code, title, columns } = shapes[register];
  return officialSheet({
    ...{ name: code, superior: issued.superior, issuer: issued.issuer, columns },
    titles: registerTitles(register, issued),
    rows: lines.map(({ number, cells: [, ...rest] }) => [number, ...rest.map((each) => each.join("\n"))]),
    notes: [registerCaption(lines.length), ...registerNotes(register)],
    signatures: registerSignature(issued.kind),
    foot: `${title}, ${registerSubtitle(issued)}`,
  });
};
