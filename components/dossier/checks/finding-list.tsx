import { anchorOf, isOpen, type JudgedFinding } from "@/lib/dossier/checks/answers";
import type { SectionView } from "@/lib/dossier/queries";
import { isReadable } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";
import { Source } from "../../regulations/source";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { fieldId } from "../../ui/forms/field-id";
import { Notice } from "../../ui/notice";
import { Sealed } from "../sealed";
import { DropDrafts } from "../section/drop-drafts";

/** For the writer while the item is theirs: how a finding is answered, and which one has its form open. */
type Answering = Readonly<{
  action: FormAction;
  initialOf: (key: string) => FormState;
  /** The page of the item. */
  address: string;
  open: string | null;
}>;

type Props = Readonly<{
  findings: readonly JudgedFinding[];
  /** Null for who only reads. */
  answering: Answering | null;
  words: Words;
}>;

type EachProps = Omit<Props, "findings"> & Readonly<{ finding: JudgedFinding }>;

/** To the row, or for the writer to the box. */
function Place({ finding: { rowIds, boxes }, answering, words }: EachProps) {
  const [row] = rowIds;
  const [box] = boxes;
  const target = row ? `row-${row}` : answering && box ? fieldId(box) : null;
  if (!target) return null;
  return (
    <a className="link inline-flex min-h-11 items-center print:hidden" href={`#${target}`}>
      {row ? words.historyChecks.toRow : words.historyChecks.toBox}
    </a>
  );
}

function Answer({ finding, answering, words }: EachProps) {
  const { historyChecks } = words;
  const { key, answer } = finding;
  if (answering?.open === key)
    return (
      <Form
        action={answering.action}
        fields={[
          ...["caseId", "number", "key"].map((name) => ({ name, kind: "hidden" as const, label: "" })),
          {
            ...{ name: "because", kind: "prose", label: historyChecks.because, hint: historyChecks.becauseHint },
            ...{ rows: 2, max: 500, value: answer !== null && isReadable(answer) ? answer : "" },
          },
        ]}
        initial={answering.initialOf(key)}
        submit={historyChecks.save}
        tone="quiet"
        words={words.layout.form}
      />
    );
  return (
    <>
      {answer !== null && (
        <p className="mt-1 break-words border-line border-l-2 pl-3">
          <span className="text-muted">{historyChecks.saidBy} </span>
          <Sealed text={answer} words={words} />
        </p>
      )}
      <p className="flex flex-wrap gap-x-6">
        <Place answering={answering} finding={finding} words={words} />
        {answering && (
          <a
            className="link inline-flex min-h-11 items-center print:hidden"
            href={`${answering.address}?explain=${encodeURIComponent(key)}#${anchorOf(finding)}`}
          >
            {answer === null ? historyChecks.explain : historyChecks.change}
          </a>
        )}
      </p>
    </>
  );
}

function Findings({ findings, ...shared }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul className="divide-y divide-line">
      {findings.map((finding) => (
        <li className="py-3" id={anchorOf(finding)} key={finding.key}>
          <p className="break-words">
            {shared.words.historyChecks.findings[finding.kind](finding.facts)}{" "}
            <span className="text-muted text-sm">
              (<Source cites={finding.cites} />)
            </span>
          </p>
          <Answer finding={finding} {...shared} />
        </li>
      ))}
    </ul>
  );
}

/** What the checks find at an item: first what is open, then what the writer has answered, with the answers. */
function FindingList({ findings, answering, words }: Props) {
  const { historyChecks } = words;
  if (findings.length === 0) return null;
  const open = findings.filter(isOpen);
  const answered = findings.filter((each) => !isOpen(each));
  const shared = { answering, words };
  return (
    <section className="my-6 max-w-3xl rounded-lg border border-line border-l-4 border-l-warning px-4 py-3 sm:px-5">
      <h2 className="font-semibold text-lg">
        {open.length > 0 ? historyChecks.count(open.length) : historyChecks.answered(answered.length)}
      </h2>
      {answering && open.length > 0 && <p className="mt-1 text-muted">{historyChecks.hint}</p>}
      <Findings {...shared} findings={open} />
      {answered.length > 0 && open.length > 0 && (
        <h3 className="mt-2 font-semibold">{historyChecks.answered(answered.length)}</h3>
      )}
      <Findings {...shared} findings={answered} />
    </section>
  );
}

type SectionProps = Readonly<{
  view: SectionView;
  findings: readonly JudgedFinding[];
  act: Pick<Answering, "action" | "initialOf">;
  /** The finding whose form is open, by the address. */
  open: string | null;
  /** Whether the item was just kept as a draft, because something is still to be looked at. */
  isHeld: boolean;
  words: Words;
}>;

/** The findings on the page of an item. The writer answers them while the item is neither sent nor passed. */
export function SectionFindings({ view, findings, act, open, isHeld, words }: SectionProps) {
  const { caseId, line, mayWrite } = view;
  const mayAnswer = mayWrite && line.state !== "sent" && line.state !== "passed";
  const answering = mayAnswer ? { ...act, open, address: `/dossiers/${caseId}/sections/${line.number}` } : null;
  const count = findings.filter(isOpen).length;
  return (
    <>
      {isHeld && count > 0 && (
        <>
          <Notice tone="error">{words.historyChecks.held(count)}</Notice>
          <DropDrafts which="sent" />
        </>
      )}
      <FindingList answering={answering} findings={findings} words={words} />
    </>
  );
}

/** The words of the form that repeats the checks while somebody types. */
export const typingWords = ({ layout, historyChecks }: Words) => ({
  locale: layout.form.locale,
  title: historyChecks.whileTyping,
});
