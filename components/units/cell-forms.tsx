import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { CellFormView, UnitFormView } from "@/lib/units/form-queries";
import { leaverPrefix } from "@/lib/units/schema";
import { LinkButton } from "../ui/button";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { Notice } from "../ui/notice";
import { ChangeHeading, unitField } from "./change-forms";
import { unitChoice } from "./unit-choice";
import { nameFields, paperField } from "./unit-form";

type Props = Readonly<{
  view: UnitFormView;
  cell: CellFormView;
  on: Day;
  words: Words;
  action: FormAction;
  initial: FormState;
}>;

/** The posts that end with the cell, each with who holds it. */
function PostsEnding({ cell: { posts }, words }: Pick<Props, "cell" | "words">) {
  const { units, steps } = words;
  if (posts.length === 0) return <p className="mt-2">{units.cells.mergeNoPosts}</p>;
  return (
    <>
      <p className="mt-2">{units.cells.mergePosts}</p>
      <ul className="list-disc pl-6">
        {posts.map(({ id, role, name }) => (
          <li key={id}>{units.cells.mergePost(steps.roles[role], name)}</li>
        ))}
      </ul>
    </>
  );
}

/** Merges a cell into another one of its organisation. */
export function MergeForm({ view, cell, on, words, action, initial }: Props) {
  const { cells } = words.units;
  const { unit, occupancy } = view;
  const fields: FieldSpec[] = [
    unitField,
    unitChoice({ name: "intoId", label: cells.into, units: cell.otherCells, choose: cells.choose }),
    { name: "mergedOn", label: cells.mergedOn, hint: cells.mergedOnHint, kind: "day", today: on },
    paperField(words),
  ];
  return (
    <>
      <ChangeHeading words={words} intro={cells.mergeIntro} title={cells.mergeTitle} view={view} />
      {cell.otherCells.length === 0 ? (
        <>
          <Notice tone="info">{cells.nowhere}</Notice>
          <LinkButton href="/units/new">{words.units.form.foundTitle}</LinkButton>
        </>
      ) : (
        <>
          <Notice tone="info">
            <p>{cells.mergeFollows(cell.people.length, occupancy?.cases ?? 0)}</p>
            <PostsEnding cell={cell} words={words} />
            {cell.plannedPosts > 0 && <p className="mt-2">{cells.mergePlanned(cell.plannedPosts)}</p>}
            {cell.introduced > 0 && <p className="mt-2">{cells.mergeIntroduced(cell.introduced)}</p>}
          </Notice>
          <Form
            action={action}
            confirm={cells.mergeConfirm(unit.name)}
            fields={fields}
            initial={initial}
            submit={cells.merge}
            words={words.layout.form}
          />
        </>
      )}
    </>
  );
}

/** Founds a new cell out of another one, with the people chosen. */
export function SplitForm({ view, cell, on, words, action, initial }: Props) {
  const { cells, form } = words.units;
  const fields: FieldSpec[] = [
    unitField,
    ...nameFields(words),
    { name: "from", label: form.from, hint: cells.mergedOnHint, kind: "day", today: on },
    paperField(words),
    ...cell.people.map(
      ({ id, label, mentor, holdsPost }, index): FieldSpec => ({
        ...{ name: `${leaverPrefix}${id}`, kind: "tick", dense: true, label },
        hint: [mentor && cells.helpedBy(mentor), holdsPost && cells.holdsPost].filter(Boolean).join(" · "),
        ...(index === 0 ? { heading: cells.leavers } : {}),
      }),
    ),
  ];
  return (
    <>
      <ChangeHeading words={words} intro={cells.splitIntro} title={cells.splitTitle} view={view} />
      {cell.people.length < 2 ? (
        <Notice tone="info">{cells.tooFew}</Notice>
      ) : (
        <>
          <Notice tone="info">{cells.splitFollows}</Notice>
          <Form
            action={action}
            confirm={cells.splitConfirm(view.unit.name)}
            fields={fields}
            initial={initial}
            submit={cells.split}
            words={words.layout.form}
          />
        </>
      )}
    </>
  );
}
