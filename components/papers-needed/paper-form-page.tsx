import { type PaperState, paperStates } from "@/lib/papers-needed/checklist";
import type { PaperLine } from "@/lib/papers-needed/paper-lines";
import { paperTitle } from "@/lib/papers-needed/paper-title";
import type { PaperListView } from "@/lib/papers-needed/queries";
import { formatDay } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../layout/menu";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading } from "../ui/heading";

type Props = Readonly<{ view: PaperListView; line: PaperLine; act: FormBinding; words: Words }>;

const trailOf = ({ head, caseId }: PaperListView, words: Words) =>
  caseTrail({ id: caseId, name: head.person.name, isOwn: head.isApplicant }, words, {
    href: `/dossiers/${caseId}/papers`,
    label: words.papersNeeded.title,
  });

/** What the record tells of the paper; then its state is not asked. */
const recordedSentence = ({ recorded, state }: PaperLine, { papersNeeded }: Words): string | null => {
  if (!recorded) return null;
  const said = recorded.on ? papersNeeded.recorded(recorded.number, formatDay(recorded.on)) : null;
  return [papersNeeded.fromRecord(papersNeeded.states[state]), said].flatMap((each) => each ?? []).join(" ");
};

/** Where one paper is: its state, unless the record tells it, who has it, where the original lies, until when it counts. */
export function PaperFormPage({ view, line, act, words }: Props) {
  const { papersNeeded } = words;
  const recorded = recordedSentence(line, words);
  const option = (state: PaperState) => ({ value: state, label: papersNeeded.states[state] });
  const state: FieldSpec = recorded
    ? { name: "state", kind: "hidden", label: "", value: line.keeping.state ?? "" }
    : {
        name: "state",
        kind: "select",
        label: papersNeeded.state,
        optional: true,
        options: [{ value: "", label: papersNeeded.stateOpen }, ...paperStates.map(option)],
      };
  return (
    <>
      <PageHeading
        subtitle={`${view.head.person.name} · ${source(line.cites)}`}
        title={paperTitle(line.key, words)}
        trail={trailOf(view, words)}
      />
      {recorded && <p className="my-3">{recorded}</p>}
      <p className="my-3">
        <a
          className="link inline-flex min-h-11 items-center"
          href={`/dossiers/${view.caseId}/files/new?paper=${line.key}`}
        >
          {words.files.addScan}
        </a>
      </p>
      <Form
        action={act.action}
        fields={[
          { name: "caseId", kind: "hidden", label: "", value: view.caseId },
          { name: "paper", kind: "hidden", label: "", value: line.key },
          state,
          { name: "holder", kind: "line", label: papersNeeded.holder, optional: true, max: 200 },
          { name: "originalAt", kind: "line", label: papersNeeded.originalAt, optional: true, max: 200 },
          {
            name: "validUntil",
            kind: "day",
            label: papersNeeded.validUntil,
            hint: papersNeeded.validUntilHint,
            optional: true,
          },
        ]}
        initial={act.initial}
        submit={papersNeeded.save}
        words={words.layout.form}
      />
    </>
  );
}

/** What decides which papers the case needs, asked once; what the record answers is told. */
export function QuestionsPage({ view, act, words }: Omit<Props, "line">) {
  const { papersNeeded } = words;
  const answered = Object.keys(view.known) as (keyof typeof view.known)[];
  const asked = (Object.keys(papersNeeded.questions) as (keyof typeof papersNeeded.questions)[]).filter(
    (question) => !view.known[question],
  );
  const options = Object.entries(papersNeeded.answers).map(([value, label]) => ({ value, label }));
  return (
    <>
      <PageHeading subtitle={view.head.person.name} title={papersNeeded.questionsTitle} trail={trailOf(view, words)} />
      {answered.length > 0 && (
        <ul className="my-3 space-y-1">
          {answered.map((question) => (
            <li key={question}>
              {papersNeeded.questions[question]}{" "}
              <strong>{papersNeeded.answers[view.known[question] ?? "unknown"]}</strong>{" "}
              <span className="text-muted text-sm">({papersNeeded.byRecord})</span>
            </li>
          ))}
        </ul>
      )}
      <Form
        action={act.action}
        fields={[
          { name: "caseId", kind: "hidden", label: "", value: view.caseId },
          ...asked.map(
            (question): FieldSpec => ({
              name: question,
              kind: "select",
              label: papersNeeded.questions[question],
              optional: true,
              options: [{ value: "", label: papersNeeded.notAnswered }, ...options],
            }),
          ),
          {
            name: "plannedOn",
            kind: "day",
            label: papersNeeded.plannedOn,
            hint: papersNeeded.plannedOnHint,
            optional: true,
          },
        ]}
        initial={act.initial}
        submit={papersNeeded.save}
        words={words.layout.form}
      />
    </>
  );
}
