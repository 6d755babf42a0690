import { actorOf } from "../../lib/accounts/session-queries";
import { ownerClient } from "../../lib/database/client";
import { commitImport, mapColumns, readFile, undoImport } from "../../lib/imports/commands";
import { today } from "../../lib/primitives/clock";
import { newId } from "../../lib/primitives/ids";
import type { Outcome } from "../../lib/workflow/refusal";
import { excelFile } from "../support/office-list";

const count = 5_000;
const heads = [
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Trình độ",
  "Nghề nghiệp",
  "Chi bộ",
  "Ngày vào Đảng",
  "Ngày chính thức",
];
const words = "An Bình Cường Dung Giang Hà Khoa Lan Minh Nga Oanh Phúc Quân Sơn Tâm Uyên Vinh Xuân Yến Đạt".split(" ");
const word = (index: number): string => words[Math.floor(index) % words.length] ?? "";

const officeList = (cell: string) =>
  excelFile({
    name: "DSĐV",
    rows: [
      heads,
      ...Array.from({ length: count }, (_, index) => [
        `Lò ${word(index / 400)} ${word(index / 20)} ${word(index)}`,
        ...["01/02/1980", "Nữ", "ĐH", "Chuyên viên", cell, "19/05/2015", "19/05/2016"],
      ]),
    ],
  });

const reading = async (ownerUrl: string) => {
  const owner = ownerClient(ownerUrl, 1);
  const account = await owner.account.findUniqueOrThrow({ where: { username: "phobithu" } });
  await owner.$disconnect();
  const session = { accountId: account.id, version: account.sessionVersion, session: newId() };
  const found = await actorOf(session, undefined, today());
  if (found.kind !== "actor") throw new Error("The deputy secretary has a post.");
  return found.actor;
};

/** Runs a command that has to succeed. @returns its value and how many seconds it took */
const timed = async <Value>(run: () => Promise<Outcome<Value>>) => {
  const from = performance.now();
  const outcome = await run();
  if (outcome.kind !== "done") throw new Error(`A list that is in order is refused: ${JSON.stringify(outcome)}`);
  return { value: outcome.value, seconds: (performance.now() - from) / 1000 };
};

/** Seconds until a list of 5,000 members is read and judged, taken over, and undone. */
export const measureImport = async (ownerUrl: string, cell: string) => {
  const actor = await reading(ownerUrl);
  const send = (fields: Readonly<Record<string, unknown>>) => ({ requestId: newId(), ...fields });
  const file = Buffer.from(await officeList(cell)).toString("base64");
  const defaults = {
    unitId: "",
    sex: "",
    schooling: "",
    occupation: "",
    joinedUnitOn: "01/01/2012",
    paper: "Danh sách",
  };
  const read = await timed(() => readFile(actor, send({ fileName: "ds.xlsx", file })));
  const of = { importId: read.value.importId };
  const judged = await timed(() => mapColumns(actor, send({ ...of, uses: [], units: {}, defaults })));
  const committed = await timed(() => commitImport(actor, send(of)));
  const undone = await timed(() => undoImport(actor, send(of)));
  return { count, read: read.seconds + judged.seconds, committed: committed.seconds, undone: undone.seconds };
};

export type ImportLoad = Awaited<ReturnType<typeof measureImport>>;
