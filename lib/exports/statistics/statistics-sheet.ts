import { tableSignature } from "../../documents/forms/register-signature";
import type { WrittenSheet } from "../../spreadsheets/write-workbook";
import { type OfficialColumn, officialSheet } from "../official-sheet";
import { blankLabels, type Told, type ToldRow } from "./figures";
import { type Period, periodText } from "./period";
import type { StatisticsTable } from "./tables";

/** A table with its figures. */
export type ToldTable = Readonly<{ table: StatisticsTable; rows: readonly ToldRow[] }>;

const done = "Thực hiện";

/** The columns of the frame of 2022. */
export const statisticsColumns: readonly OfficialColumn[] = [
  { title: "Mục", width: 8 },
  { title: "Tiêu chí", width: 60 },
  { group: done, title: "Kỳ này", width: 12 },
  { group: done, title: "Cùng kỳ năm trước", width: 14 },
  { title: "(%) kỳ này so với cùng kỳ năm trước", width: 18 },
];

const few = "dưới 5";
const { format: decimal } = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });

/** A figure in a table: empty where the record does not know. */
export const toldText = (told: Told): string => {
  if (told === null) return "";
  return told === "few" ? few : decimal(told);
};
export const shareText = ({ share }: ToldRow): string => (share === null ? "" : decimal(share));

/** What stands below a table. */
export const statisticsNotes = ({ table }: ToldTable, isProtected: boolean): readonly string[] => [
  `Để trống vì phần mềm không lưu: ${blankLabels(table).join("; ")}.`,
  ...(isProtected ? ["Nhóm dưới 5 người không ghi số cụ thể."] : []),
  "Theo khung biểu của hệ thống năm 2022, 2012; mẫu theo HD 40-HD/BTCTW ngày 10/10/2025 chưa có ở đây, không thay tệp Excel cấp trên giao.",
];

type Issued = Readonly<{ issuer: string; superior: string | null; period: Period; isProtected: boolean }>;

export const statisticsTitles = ({ table }: ToldTable, period: Period): readonly string[] => [
  table.title.toLocaleUpperCase("vi"),
  `Biểu số ${table.code}`,
  periodText(period),
];

/** The tables, a sheet for each. */
export const statisticsSheets = (tables: readonly ToldTable[], issued: Issued): readonly WrittenSheet[] =>
  tables.map((told) =>
    officialSheet({
      ...{ name: `Biểu ${told.table.code}`, superior: issued.superior, issuer: issued.issuer },
      ...{ titles: statisticsTitles(told, issued.period), columns: statisticsColumns },
      rows: told.rows.map((each) => [
        ...[each.row.number, each.row.label],
        ...[each.now, each.before].map((figure) => (typeof figure === "number" ? figure : toldText(figure))),
        each.share ?? "",
      ]),
      notes: statisticsNotes(told, issued.isProtected),
      signatures: tableSignature,
      foot: `${told.table.title}, ${periodText(issued.period)}`,
    }),
  );
