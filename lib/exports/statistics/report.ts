import { party } from "../../documents/forms/heads";
import { gap, middle, note, nothing, paragraph, plain, twoColumns } from "../../documents/forms/lines";
import { placeAndDayByHand, registerSignature } from "../../documents/forms/register-signature";
import { a4, type Block, type Paragraph, type Run, type Typeset } from "../../documents/page/blocks";
import { addMonths, formatDay, yearOf } from "../../primitives/day";
import { probationEnd } from "../probation-end";
import { admitted, type Facts, membersAtEnd, recognised } from "./facts";
import { fewest, type Told } from "./figures";
import { periodText } from "./period";
import { shareText, statisticsColumns, statisticsNotes, type ToldTable, toldText } from "./statistics-sheet";

/** What the report is made of. `target`: of the year, where one was set. */
export type Reported = Readonly<{
  issuer: string;
  organisation: string;
  superior: string | null;
  facts: Facts;
  tables: readonly ToldTable[];
  isProtected: boolean;
  term: Readonly<{ name: string; target: number; admitted: number }> | null;
  target: number | null;
}>;

/** A sentence the office has to write: marked so that none is handed up unnoticed. */
const toWrite = (about: string): readonly Run[] => [
  { text: `[Cần bổ sung: ${about}]`, bold: true, italic: true, blank: true },
];

const sentence = (...runs: readonly (readonly Run[])[]): Paragraph =>
  paragraph(runs.flat(), "justify", { indent: true, after: 6 });
const heading = (text: string): Paragraph =>
  paragraph(plain(text, { bold: true }), "left", { before: 8, after: 4, keep: true });

const told = (count: number, isProtected: boolean): string =>
  toldText(isProtected && count < fewest ? "few" : (count as Told));

const head = ({ issuer, superior, facts }: Reported): readonly Block[] => [
  twoColumns(
    [
      ...(superior ? [middle(plain(superior.toLocaleUpperCase("vi")))] : []),
      middle(plain(issuer.toLocaleUpperCase("vi"), { bold: true })),
      middle(plain("*")),
      middle([{ text: "Số " }, { text: `${gap}-BC/ĐU`, blank: true }]),
    ],
    [
      middle(plain(party, { bold: true, underline: true })),
      middle(plain(placeAndDayByHand, { italic: true }), { before: 6 }),
    ],
  ),
  middle(plain("BÁO CÁO", { bold: true, size: 16 }), { before: 18 }),
  middle(plain(`công tác phát triển đảng viên năm ${yearOf(facts.period.to)}`, { bold: true })),
  middle(plain("-----"), { after: 10 }),
  sentence(plain(`Số liệu tính ${periodText(facts.period).replace("Từ", "từ")}.`)),
];

const tableOf = ({ table, rows }: ToldTable): readonly Block[] => {
  const [number, label, ...figures] = statisticsColumns;
  return [
    middle(plain(`Biểu ${table.code}: ${table.title}`, { bold: true, size: 12 }), {
      before: 8,
      keep: true,
    }),
    {
      kind: "table",
      columns: [
        { head: number?.title ?? "", width: 9, align: "center" },
        { head: label?.title ?? "", width: 49 },
        ...figures.map(({ title }) => ({ head: title, width: 14, align: "right" as const })),
      ],
      rows: rows.map((each) =>
        [each.row.number, each.row.label, toldText(each.now), toldText(each.before), shareText(each)].map((text) =>
          plain(text),
        ),
      ),
    },
  ];
};

/** "Chi bộ 2" before "Chi bộ 10". */
const { compare: byName } = new Intl.Collator("vi", { numeric: true });

/** The cells with their members, those admitted in the period and those recognised. */
const cellTable = ({ facts, isProtected }: Reported): Block => {
  const units = [...new Set(facts.memberships.map(({ unit }) => unit))].sort(byName);
  const [fresh, official] = [admitted(facts), recognised(facts)];
  const rows = units.flatMap((unit) => {
    const counts = [
      membersAtEnd({ ...facts, memberships: facts.memberships.filter((each) => each.unit === unit) }),
      fresh.filter((each) => each.unit === unit).length,
      official.filter((each) => each.unit === unit).length,
    ];
    return counts.some((count) => count > 0) ? [[unit, ...counts.map((count) => told(count, isProtected))]] : [];
  });
  return {
    kind: "table",
    columns: [
      { head: "Chi bộ", width: 46 },
      ...["Đảng viên cuối kỳ", "Kết nạp trong kỳ", "Công nhận chính thức"].map((title) => ({
        ...{ head: title, width: 18, align: "right" as const },
      })),
    ],
    rows: rows.map((cells) => cells.map((text) => plain(text))),
  };
};

const againstTarget = ({ target, term, isProtected, facts }: Reported): readonly Paragraph[] => [
  target === null
    ? sentence(toWrite("chỉ tiêu kết nạp của năm và tỷ lệ thực hiện"))
    : sentence(
        plain(`Chỉ tiêu năm: kết nạp ${target} đảng viên; đã kết nạp ${told(admitted(facts).length, isProtected)}.`),
      ),
  ...(term
    ? [
        sentence(
          plain(`${term.name}: đã kết nạp ${told(term.admitted, isProtected)}/${term.target} theo chỉ tiêu nhiệm kỳ.`),
        ),
      ]
    : []),
];

/** How many probations end in the twelve months after the period: none that is over by then and not decided on. */
const endingNext = ({ facts: { memberships, period } }: Reported): number =>
  memberships.filter(({ left, officialOn, probationaryOn }) => {
    if (left || officialOn || !probationaryOn) return false;
    const end = probationEnd(probationaryOn);
    return end > period.to && end <= addMonths(period.to, 12);
  }).length;

/** The report of the year as a draft: tables filled from the record, and every sentence that needs a judgement marked. */
export const yearReport = (reported: Reported): Typeset => {
  const { facts, tables, isProtected, organisation } = reported;
  const year = yearOf(facts.period.to);
  const [fresh, official] = [admitted(facts).length, recognised(facts).length];
  const signature = registerSignature("organisation")[0]?.slice(1) ?? [];
  const [onBehalfOf = "", post = "", how = ""] = signature;
  return {
    title: `Báo cáo công tác phát triển đảng viên năm ${year}`,
    sheet: a4,
    watermark: null,
    foot: "Dự thảo lập từ dữ liệu; các chỗ ghi “Cần bổ sung” phải viết trước khi trình ký",
    blocks: [
      ...head(reported),
      heading("I. LÃNH ĐẠO, CHỈ ĐẠO"),
      sentence(
        toWrite("chủ trương, kế hoạch, nghị quyết đã ban hành; việc kiểm tra, giám sát công tác phát triển đảng viên"),
      ),
      heading("II. KẾT QUẢ"),
      sentence(
        plain(
          `Đến ngày ${formatDay(facts.period.to)}, ${organisation} có ${told(membersAtEnd(facts), isProtected)} đảng viên. Trong kỳ đã kết nạp ${told(fresh, isProtected)} đảng viên, công nhận chính thức ${told(official, isProtected)} đảng viên.`,
        ),
      ),
      ...againstTarget(reported),
      ...tables.flatMap((each) => [
        ...tableOf(each),
        ...statisticsNotes(each, false)
          .slice(0, 1)
          .map((text) => note(text)),
      ]),
      heading("Kết quả theo chi bộ"),
      cellTable(reported),
      ...(isProtected ? [note("Nhóm dưới 5 người không ghi số cụ thể.")] : []),
      heading("III. ĐÁNH GIÁ"),
      sentence(plain("1. Ưu điểm: "), toWrite("chất lượng nguồn, việc bồi dưỡng, thẩm tra, thời hạn các bước")),
      sentence(plain("2. Hạn chế: "), toWrite("chi bộ chưa kết nạp được, hồ sơ chậm, đảng viên dự bị bị xóa tên")),
      sentence(plain("3. Nguyên nhân: "), toWrite("khách quan, chủ quan")),
      heading(`IV. PHƯƠNG HƯỚNG NĂM ${year + 1}`),
      sentence(
        plain(`Trong 12 tháng tới có ${told(endingNext(reported), isProtected)} đảng viên dự bị hết thời gian dự bị. `),
        toWrite("chỉ tiêu kết nạp, nhiệm vụ, giải pháp"),
      ),
      heading("V. KIẾN NGHỊ"),
      sentence(toWrite("kiến nghị với cấp trên, hoặc ghi “không”")),
      twoColumns(
        [
          paragraph(plain("Nơi nhận:", { underline: true, size: 12 }), "left", { before: 10 }),
          paragraph(plain("- …,", { size: 12 }), "left"),
          paragraph(plain("- Lưu Văn phòng.", { size: 12 }), "left"),
        ],
        [
          middle(plain(onBehalfOf, { bold: true }), { before: 10 }),
          middle(plain(post)),
          note(how),
          ...Array.from({ length: 4 }, () => nothing),
        ],
      ),
    ],
  };
};
