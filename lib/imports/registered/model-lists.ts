import type { PostRole, UnitKind } from "../../accounts/posts";
import { bornText } from "../../exports/masking";
import { type Day, formatDay } from "../../primitives/day";
import type { Words } from "../../text/text";
import type { ActKind } from "../kinds";

/** What a row of the register says, of whichever list. */
export type ModelLine = Readonly<
  Partial<{
    name: string;
    shortName: string;
    kind: UnitKind;
    parent: string | null;
    from: Day;
    paper: string | null;
    code: string | null;
    fullName: string;
    bornOn: Day | null;
    unit: string;
    role: PostRole;
    certificate: string | null;
    issuedOn: Day;
    issuer: string | null;
    title: string;
    firstYear: number;
    lastYear: number;
    wanted: number;
  }>
>;

type Column = Readonly<{ title: string; width: number; value: (line: ModelLine) => string }>;

const dayText = (on: Day | null | undefined): string => (on ? formatDay(on) : "");

/** The columns of the model of a list, in its order, as the register fills them. The class stands with the issuer. */
export const modelColumns = (
  list: ActKind,
  { importModel, units, steps }: Words,
  isFull: boolean,
): readonly Column[] => {
  const values: Readonly<Record<string, (line: ModelLine) => string>> = {
    name: ({ name = "" }) => name,
    shortName: ({ shortName = "" }) => shortName,
    unitKind: ({ kind }) => (kind ? units.kinds[kind] : ""),
    parent: ({ parent }) => parent ?? "",
    from: ({ from }) => dayText(from),
    paper: ({ paper }) => paper ?? "",
    code: ({ code }) => code ?? "",
    fullName: ({ fullName = "" }) => fullName,
    bornOn: ({ bornOn }) => (bornOn ? bornText(bornOn, isFull) : ""),
    unit: ({ unit = "" }) => unit,
    role: ({ role }) => (role ? steps.roles[role] : ""),
    certificate: ({ certificate }) => certificate ?? "",
    issuedOn: ({ issuedOn }) => dayText(issuedOn),
    issuer: ({ issuer }) => issuer ?? "",
    class: () => "",
    title: ({ title = "" }) => title,
    term: ({ firstYear, lastYear }) => (firstYear === lastYear ? `${firstYear ?? ""}` : `${firstYear}–${lastYear}`),
    wanted: ({ wanted }) => String(wanted ?? ""),
  };
  const { heads, example } = importModel.acts[list];
  return Object.entries(heads).map(([name, title], at) => ({
    ...{ title, width: Math.max(14, (example[at] ?? "").length + 2) },
    value: values[name] ?? (() => ""),
  }));
};
