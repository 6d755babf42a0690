import { refusalsOf } from "../../forms/field-schema";
import { newPostSchema } from "../../planning/schema";
import { searchKey } from "../../primitives/name";
import { type ActNote, actFields } from "../list-row";
import { type ActProblem, type Judged, notUnderstood, type Placing, problem } from "./placing";

type Post = Readonly<Partial<Record<"unitId" | "title" | "firstYear" | "lastYear", string | number>>>;

/** A post is planned once for a term: by its unit, its title and the years. */
export const plannedKey = ({ unitId = "", title = "", firstYear = "", lastYear = "" }: Post): string =>
  [unitId, searchKey(String(title)), firstYear, lastYear].join(" ");

/** What the form refuses of the fields beside the unit: told with whatever else is wrong. */
const unread = (stated: Readonly<Record<string, string>>): readonly ActProblem[] => {
  const { error } = newPostSchema.safeParse(stated);
  return (error ? refusalsOf(error) : []).flatMap((refusal) => {
    const field = actFields.planned.find((each) => each === refusal.field);
    return field && field !== "unitId" ? [{ ...refusal, field }] : [];
  });
};

/** A planned post of a list beside those of the register, and beside the rows above. */
export const judgePlanned = ({ number, read, register, first }: Placing): Judged => {
  const { unitId = "", title = "", firstYear = "", lastYear = "", wanted = "", paper = "" } = read.values;
  const stated = { unitId, title, firstYear, lastYear };
  const known = register.planned.get(plannedKey(stated));
  if (known) {
    const about = { href: `/planning/${known.id}`, name: known.title, beside: known.unit };
    const notes: readonly ActNote[] = [
      ...(wanted !== "" && Number(wanted) !== known.wanted ? [{ says: "wanted-differs" as const, text: wanted }] : []),
      ...(paper !== "" && paper !== known.paper ? [{ says: "paper-differs" as const, text: paper }] : []),
    ];
    return { isKnown: true, about, notes };
  }
  const same = first.get(plannedKey(stated));
  const sent = { ...stated, wanted, paper };
  const isTwice = title !== "" && same !== undefined && same.number !== number;
  return {
    problems: [
      ...(unitId === "" ? [notUnderstood("unitId", read.unitName)] : []),
      ...(isTwice ? [problem("title", "import-planned-twice", { sheet: same.sheet, line: same.line })] : []),
      ...unread(sent),
    ],
    sent: () => sent,
  };
};
