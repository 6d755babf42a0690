import type { Written, WrittenSheet } from "../spreadsheets/write-workbook";
import type { Words } from "../text/text";
import type { ActKind, ListKind } from "./kinds";

/** The columns of the model of people, in their order, with an example of each that is no word. */
const peopleColumns = [
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
const requiredOfPeople = new Set<string>([
  ...["fullName", "bornOn", "sex", "schooling", "occupation", "joinedUnitOn", "unit"],
]);

/** What of the other lists may stay empty. */
const optional = new Set(["shortName", "unitKind", "parent", "code", "bornOn", "class"]);

type Column = Readonly<{ head: string; example: string; width: number; meaning?: string; isRequired: boolean }>;

const columnsOfPeople = ({ importModel: { heads, example, meanings } }: Words): readonly Column[] =>
  peopleColumns.map(([name, text, width]) => ({
    ...{ head: heads[name], width, isRequired: requiredOfPeople.has(name) },
    example: text || (name in example ? example[name as keyof typeof example] : ""),
    ...(name === "number" ? {} : { meaning: meanings[name] }),
  }));

const columnsOfActs = ({ importModel }: Words, kind: ActKind): readonly Column[] => {
  const { heads, example, meanings } = importModel.acts[kind];
  const meaningOf: Readonly<Record<string, string>> = meanings;
  return Object.entries(heads).map(([name, head], index) => ({
    ...{ head, example: example[index] ?? "", width: Math.max(14, (example[index] ?? "").length + 2) },
    ...{ meaning: meaningOf[name] ?? "", isRequired: !optional.has(name) },
  }));
};

/** A file to begin from: the heads, a row as an example, and what each column means. */
export const sampleSheets = (words: Words, kind: ListKind): readonly WrittenSheet[] => {
  const { importModel } = words;
  const columns = kind === "people" ? columnsOfPeople(words) : columnsOfActs(words, kind);
  const title = kind === "people" ? importModel.title : importModel.acts[kind].title;
  const legend = columns.flatMap(({ head, meaning, isRequired }): readonly Written[][] =>
    meaning === undefined ? [] : [[head, meaning, isRequired ? importModel.required : ""]],
  );
  return [
    {
      name: importModel.people,
      widths: columns.map(({ width }) => width),
      isLandscape: true,
      foot: title,
      rows: [
        [{ text: title, isTitle: true, across: columns.length }],
        columns.map(({ head }) => ({ text: head, isHead: true })),
        columns.map(({ example }) => example),
      ],
    },
    {
      name: importModel.legend,
      widths: [28, 70, 12],
      foot: importModel.legend,
      rows: [importModel.legendHeads.map((text) => ({ text, isHead: true })), ...legend],
    },
  ];
};

/** How the model of a kind is called. */
export const sampleName = ({ imports, importModel }: Words, kind: ListKind): string =>
  kind === "people" ? imports.upload.sampleName : importModel.acts[kind].fileName;
