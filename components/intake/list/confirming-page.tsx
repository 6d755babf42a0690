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

type Props = FormBinding & Readonly<{ view: ConfirmingForm; words: Words }>;

/** One thing a cell proposes of one person. */
type Proposal = Readonly<{
  act: ConfirmedAct;
  caseId: string;
  sequence: number;
  entryId: string | null;
  name: string;
  bornOn: Day;
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

const rowFields = (proposal: Proposal, index: number, isFirst: boolean, words: Words): FieldSpec[] => {
  const { confirming } = words.sympathisers;
  const { act, caseId, sequence, entryId, name, bornOn, unit, paper, mentor } = proposal;
  const about = [paper && confirming.by(paper.number, formatDay(paper.on)), mentor && confirming.mentor(mentor)].filter(
    Boolean,
  );
  return [
    { name: `rows.${index}.caseId`, label: "", kind: "hidden", value: caseId },
    { name: `rows.${index}.sequence`, label: "", kind: "hidden", value: String(sequence) },
    { name: `rows.${index}.act`, label: "", kind: "hidden", value: act },
    { name: `rows.${index}.entryId`, label: "", kind: "hidden", value: entryId ?? "" },
    {
      ...{
        name: `rows.${index}.ticked`,
        label: confirming.who(name, formatDay(bornOn), unit),
        kind: "tick",
        dense: true,
      },
      ...(isFirst ? { heading: confirming.acts[act] } : {}),
      hint: about.join(" · "),
      // A permission is a decision on one person: nobody gets it by leaving a box as it is.
      value: act === "permitted" ? "" : "on",
    },
  ];
};

const fieldsOf = (view: ConfirmingForm, words: Words): FieldSpec[] => {
  const { confirming, resolving } = words.sympathisers;
  const proposals = proposalsOf(view);
  return [
    { name: "confirmedOn", label: confirming.confirmedOn, kind: "day", today: view.on },
    { name: "number", label: confirming.number, kind: "line", max: 60 },
    ...proposals.flatMap((proposal, index) =>
      rowFields(proposal, index, proposals[index - 1]?.act !== proposal.act, words),
    ),
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

/** What all cells proposed, confirmed by the committee in one act. */
export function ConfirmingPage({ action, initial, view, words }: Props) {
  const { sympathisers: labels, intake } = words;
  const { confirming } = labels;
  return (
    <>
      <PageHeading
        subtitle={confirming.intro}
        title={confirming.title}
        trail={[placeOf("cases", words), { href: "/sympathisers", label: intake.links.list }]}
      />
      {!view.isWhole && <Notice tone="info">{confirming.more}</Notice>}
      {proposalsOf(view).length === 0 ? (
        <EmptyState hint={confirming.noneHint} title={confirming.none} />
      ) : (
        <Form
          action={action}
          confirm={confirming.confirm}
          fields={fieldsOf(view, words)}
          initial={initial}
          submit={confirming.submit}
          words={words.layout.form}
        />
      )}
    </>
  );
}
