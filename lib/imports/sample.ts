import type { Written, WrittenSheet } from "../spreadsheets/write-workbook";
import type { Words } from "../text/text";

/** The columns of the model, in their order, with an example of each that is no word. */
const columns = [
  ["number", "1", 6],
  ["fullName", "", 30],
  ["bornOn", "21/03/1990", 14],
  ["sex", "", 10],
  ["nationalId", "001090001234", 18],
  ["schooling", "", 18],
  ["occupation", "", 24],
  ["joinedUnitOn", "01/07/2015", 16],
  ["unit", "", 24],
  ["admittedOn", "19/05/2016", 14],
  ["decidedOn", "05/05/2016", 16],
  ["officialOn", "19/05/2017", 14],
  ["paper", "", 34],
] as const;

/** A file to begin from: the heads, a row as an example, and what each column means. */
export const sampleSheets = ({ importModel }: Words): readonly WrittenSheet[] => {
  const { heads, example, meanings, legendHeads, required } = importModel;
  const isRequired = new Set<string>(["fullName", "bornOn", "sex", "schooling", "occupation", "joinedUnitOn", "unit"]);
  const legend = columns.flatMap(([name]): readonly Written[][] =>
    name === "number" ? [] : [[heads[name], meanings[name], isRequired.has(name) ? required : ""]],
  );
  return [
    {
      name: importModel.people,
      widths: columns.map(([, , width]) => width),
      isLandscape: true,
      foot: importModel.title,
      rows: [
        [{ text: importModel.title, isTitle: true, across: columns.length }],
        columns.map(([name]) => ({ text: heads[name], isHead: true })),
        columns.map(([name, text]) => text || (name in example ? example[name as keyof typeof example] : "")),
      ],
    },
    {
      name: importModel.legend,
      widths: [28, 70, 12],
      foot: importModel.legend,
      rows: [legendHeads.map((text) => ({ text, isHead: true })), ...legend],
    },
  ];
};
