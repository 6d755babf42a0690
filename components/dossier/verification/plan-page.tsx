import { questionKey } from "@/lib/dossier/verification/proposals";
import type { VerificationView } from "@/lib/dossier/verification/queries";
import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../../layout/menu";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import { Beside } from "../../ui/forms/beside";
import { PageHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { nameOfSubject, pointsText } from "./subject-names";
import { type FormBinding, withProposal } from "./verification-forms";
import { VerificationMatter } from "./verification-matter";

type Props = Readonly<{ view: VerificationView; act: FormBinding; on: Day; words: Words }>;
type Proposal = VerificationView["proposals"][number];

const questionFields = (proposal: Proposal, heading: string | undefined, words: Words): FieldSpec[] => {
  const { plan, shortcuts, shortcutWaits } = words.verificationWork;
  const key = questionKey(proposal);
  const points = pointsText(proposal.points, words);
  const { shortcut, checksId, agency } = proposal;
  return [
    {
      ...{ name: `ask-${key}`, kind: "tick", dense: true, saidByReview: true },
      label: checksId ? plan.again(points) : plan.ask(points),
      ...(heading ? { heading } : {}),
      ...(shortcut ? { hint: `${shortcuts[shortcut]} (HD 06-HD/TW, 3.4c). ${shortcutWaits}` } : {}),
    },
    {
      ...{ name: `agency-${key}`, kind: "line", label: plan.agency, max: 200, saidByReview: true },
      ...(agency ? {} : { hint: plan.agencyUnknown }),
    },
    { name: `abroad-${key}`, kind: "tick", label: plan.abroad, dense: true, saidByReview: true },
  ];
};

/** The questions that are still to be asked, each ticked, with the agency the history names. */
export const planValues = ({ proposals }: VerificationView): Readonly<Record<string, string>> =>
  Object.fromEntries(
    proposals.flatMap((proposal) => {
      const key = questionKey(proposal);
      return [
        [`ask-${key}`, "on"],
        [`agency-${key}`, proposal.agency],
      ];
    }),
  );

/** All that is still to be asked, sent in one act: one letter to each agency. */
export function PlanPage({ view, act, on, words }: Props) {
  const { verification, verificationWork } = words;
  const { plan } = verificationWork;
  const here = `/dossiers/${view.caseId}/verification`;
  const fields: FieldSpec[] = [
    { name: "caseId", kind: "hidden", label: "", value: view.caseId },
    { name: "sentOn", kind: "day", label: plan.sentOn, hint: plan.sentOnHint, today: on },
    {
      name: "firstNumber",
      kind: "line",
      label: plan.firstNumber,
      hint: withProposal(view.numbers.letter, plan.firstNumberHint, words),
      optional: true,
      max: 60,
    },
    { name: "confirmation", kind: "prose", label: plan.newSeries, whenAsked: true, optional: true, max: 500 },
    ...view.proposals.flatMap((proposal, at) => {
      const subject = view.subjects.find(({ id }) => id === proposal.relativeId);
      const isFirst = view.proposals[at - 1]?.relativeId !== proposal.relativeId;
      return questionFields(proposal, isFirst && subject ? nameOfSubject(subject, words) : undefined, words);
    }),
  ];
  return (
    <>
      <PageHeading
        subtitle={verification.subtitle(view.person.name, view.unit.name)}
        title={plan.title}
        trail={caseTrail({ id: view.caseId, name: view.person.name, isOwn: false }, words, {
          href: here,
          label: verification.title,
        })}
      />
      <p className="my-4 max-w-3xl text-muted">{plan.hint}</p>
      {view.proposals.length === 0 ? (
        <Notice tone="info">
          {plan.nothing} <a href={here}>{plan.back}</a>
        </Notice>
      ) : (
        <Beside matter={<VerificationMatter view={view} words={words} />} title={words.admissions.beside.title}>
          <Form
            action={act.action}
            fields={fields}
            initial={act.initial}
            submit={plan.submit}
            words={words.layout.form}
          />
        </Beside>
      )}
    </>
  );
}
