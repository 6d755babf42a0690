import type { Actor } from "../../lib/access/actor";
import { correctRows, mapColumns, readFile } from "../../lib/imports/commands";
import type { ListKind } from "../../lib/imports/kinds";
import { newId } from "../../lib/primitives/ids";
import type { Outcome } from "../../lib/workflow/refusal";
import { excelFile } from "./office-list";

export type ListRow = readonly (string | null)[];

export const memberHeads: ListRow = [
  ...["Họ và tên", "Ngày sinh", "Giới tính", "Trình độ", "Nghề nghiệp", "Chi bộ"],
  ...["Ngày vào Đảng", "Ngày chính thức", "CCCD"],
];

/** A row below these heads. @param change other cells, by their place */
export const memberRow = (name: string, born: string, change: Readonly<Record<number, string>> = {}): ListRow =>
  [name, born, "Nữ", "ĐH", "Chuyên viên", "Chi bộ Một", "19/05/2015", "19/05/2016", null].map(
    (cell, index) => change[index] ?? cell,
  );

const words = "An Bình Cường Dung Giang Hà Khoa Lan Minh Nga Oanh Phúc Quân Sơn Tâm Uyên Vinh Xuân Yến Đạt".split(" ");
const word = (index: number) => words[Math.floor(index) % words.length];

/** Members of one cell, each of another name. */
export const manyMembers = (count: number, cell: string): readonly ListRow[] =>
  Array.from({ length: count }, (_, index) =>
    memberRow(`Lò ${word(index / 400)} ${word(index / 20)} ${word(index)}`, "01/02/1980", { 5: cell }),
  );

/** The value of what has to succeed. */
export const doneOf = <Value>(outcome: Outcome<Value>): Value => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

/** A form as it is sent once. */
export const send = (fields: Readonly<Record<string, unknown>> = {}) => ({ requestId: newId(), ...fields });

const nothingGiven = { unitId: "", sex: "", schooling: "", occupation: "", joinedUnitOn: "", paper: "" };

/** Reads a list of a kind and tells its columns as proposed. @param given what the form says for all rows @returns its id */
export const beginImport = async (
  actor: Actor,
  kind: ListKind,
  rows: readonly ListRow[],
  given: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const file = Buffer.from(await excelFile({ name: "DS", rows })).toString("base64");
  const { importId } = doneOf(await readFile(actor, send({ kind, fileName: "ds.xlsx", file })));
  const defaults = { ...nothingGiven, ...given };
  doneOf(await mapColumns(actor, send({ importId, uses: [], units: {}, defaults })));
  return importId;
};

/** Corrects rows of a list. @param rows their numbers, with what is typed or chosen */
export const correctList = (actor: Actor, importId: string, ...rows: readonly object[]) =>
  correctRows(
    actor,
    send({ importId, rows: rows.map((row) => ({ typed: {}, checked: false, skipped: false, ...row })) }),
  );
