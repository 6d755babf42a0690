import { confirmingHref, peoplePerPage } from "@/lib/intake/list/confirming";
import type { ConfirmedAct, ListPaper } from "@/lib/intake/list/listed";
import type { ConfirmingForm } from "@/lib/intake/list/queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { EmptyState } from "../../ui/empty-state";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import type { FormBinding } from "../../ui/form-state";
import { PageHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { PageLinks } from "../../ui/pager";

type Props = FormBinding &
  Readonly<{
    view: ConfirmingForm;
    /** How many proposals were just confirmed. */
    done: number;
    words: Words;
  }>;

/** One thing a cell proposes of one person. */
type Proposal = Readonly<{
  act: ConfirmedAct;
  caseId: string;
  sequence: number;
  entryId: string | null;
  name: string;
  bornOn: Day;
  path: string;
  unit: string;
  paper: ListPaper | undefined;
  mentor: string | null;
}>;

const proposalsOf = ({ toList, toPermit, takenOff }: ConfirmingForm): readonly Proposal[] => [
  ...toList.map(({ id, papers, ...person }) => ({
    ...person,
    ...{ act: "listed" as const, caseId: id, entryId: null, paper: papers.listSympathiser },
  })),
  ...takenOff.map(({ id, personName, listedCaseId, ...entry }) => ({
    ...entry,
    ...{ act: "takenOff" as const, caseId: listedCaseId, entryId: id, name: personName, mentor: null },
  })),
  ...toPermit.map(({ id, papers, ...person }) => ({
    ...person,
    ...{ act: "permitted" as const, caseId: id, entryId: null, paper: papers.proposeStart },
  })),
];

type Row = Proposal & Readonly<{ index: number }>;
const tickOf = ({ index }: Row): string => `rows.${index}.ticked`;

/** A permission is a decision on one person: nobody gets it by leaving a box as it is, or together with others. */
const isTogether = ({ act }: Row): boolean => act !== "permitted";

/** What is proposed, and by which paper. */
const proposed = ({ act, paper }: Proposal, { sympathisers: { confirming } }: Words): string =>
  [confirming.acts[act], paper && confirming.by(paper.number, formatDay(paper.on))].filter(Boolean).join(" · ");

const rowFields = (row: Row, isSaid: boolean, words: Words): FieldSpec[] => {
  const { confirming } = words.sympathisers;
  const { index, act, caseId, sequence, entryId, name, bornOn, mentor } = row;
  const about = [!isSaid && proposed(row, words), mentor && confirming.mentor(mentor)];
  return [
    { name: `rows.${index}.caseId`, label: "", kind: "hidden", value: caseId },
    { name: `rows.${index}.sequence`, label: "", kind: "hidden", value: String(sequence) },
    { name: `rows.${index}.act`, label: "", kind: "hidden", value: act },
    { name: `rows.${index}.entryId`, label: "", kind: "hidden", value: entryId ?? "" },
    {
      ...{ name: tickOf(row), label: confirming.who(name, formatDay(bornOn)), kind: "tick", dense: true },
      hint: about.filter(Boolean).join(" · "),
      value: isTogether(row) ? "on" : "",
    },
  ];
};

/** A cell with those it proposes; what is the same of all of them is said once. */
const cellFields = (rows: readonly Row[], words: Words): FieldSpec[] => {
  const said = new Set(rows.map((row) => proposed(row, words)));
  const [ofAll = ""] = said.size === 1 ? said : [];
  const [first] = rows;
  return [
    {
      ...{ name: `cell.${first?.index}`, label: first?.unit ?? "", kind: "group", hint: ofAll },
      ...{ members: rows.map(tickOf), together: rows.filter(isTogether).map(tickOf) },
    },
    ...rows.flatMap((row) => rowFields(row, ofAll !== "", words)),
  ];
};

const fieldsOf = (view: ConfirmingForm, words: Words): FieldSpec[] => {
  const { confirming, resolving } = words.sympathisers;
  const rows = proposalsOf(view)
    .toSorted((one, other) => (one.path < other.path ? -1 : Number(one.path > other.path)))
    .map((row, index) => ({ ...row, index }));
  const paths = new Set(rows.map(({ path }) => path));
  const cells = [...paths].map((of) => rows.filter(({ path }) => path === of));
  return [
    { name: "from", label: "", kind: "hidden" },
    { name: "confirmedOn", label: confirming.confirmedOn, kind: "day", today: view.on },
    { name: "number", label: confirming.number, kind: "line", max: 60 },
    ...cells.flatMap((each) => cellFields(each, words)),
    ...(cells.length > 1
      ? [
          {
            ...{ name: "page", label: confirming.chosen, kind: "group" as const, members: rows.map(tickOf) },
            together: rows.filter(isTogether).map(tickOf),
          },
        ]
      : []),
    ...(view.toPermit.length > 0
      ? [
          {
            ...{ name: "permissionNumber", label: confirming.permissionNumber, hint: confirming.permissionHint },
            ...{ kind: "line" as const, max: 60, optional: true },
          },
        ]
      : []),
    { name: "confirmation", label: resolving.confirmation, kind: "prose", max: 500, optional: true, whenAsked: true },
  ];
};

type Shown = Readonly<{ view: ConfirmingForm; words: Words }>;

/** The pages before and after this one. */
function Places({ view: { from, shown, counts }, words }: Shown) {
  if (from === 1 && shown === counts.people) return null;
  return (
    <PageLinks
      at={words.sympathisers.confirming.at(from, from + shown - 1, counts.people)}
      next={from + shown <= counts.people ? confirmingHref({ from: from + shown }) : undefined}
      previous={from > 1 ? confirmingHref({ from: Math.max(1, from - peoplePerPage) }) : undefined}
      words={words.layout}
    />
  );
}

/** What all cells proposed, confirmed by the committee page by page, each in one act. */
export function ConfirmingPage({ action, initial, view, done, words }: Props) {
  const { sympathisers: labels, intake } = words;
  const { confirming } = labels;
  const { counts, from, shown } = view;
  return (
    <>
      <PageHeading
        subtitle={confirming.intro}
        title={confirming.title}
        trail={[placeOf("cases", words), { href: "/sympathisers", label: intake.links.list }]}
      />
      {done > 0 && <Notice tone="success">{confirming.done(done, counts.people)}</Notice>}
      {counts.people === 0 ? (
        <EmptyState hint={confirming.noneHint} title={confirming.none} />
      ) : (
        <>
          <p className="mt-4 font-semibold">{confirming.waiting(counts)}</p>
          <p className="text-muted">{confirming.amounts(counts)}</p>
          {shown < counts.people && <Notice tone="info">{confirming.eachPage}</Notice>}
          <Places view={view} words={words} />
          <Form
            action={action}
            confirm={confirming.confirm}
            fields={fieldsOf(view, words)}
            initial={initial}
            key={from}
            submit={confirming.submit}
            words={words.layout.form}
          />
          <Places view={view} words={words} />
        </>
      )}
    </>
  );
}
