import type { DossierToSend } from "@/lib/batches/asking-queries";
import { isListed } from "@/lib/batches/packet";
import { paperTitle } from "@/lib/papers-needed/paper-title";
import type { Words } from "@/lib/text/text";
import { formsTrail } from "../documents/form-page";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Tag } from "../ui/tag";
import { scansField } from "./scans-field";

type Props = Readonly<{ view: DossierToSend; act: FormBinding; words: Words }>;
type Line = DossierToSend["packet"][number];

const placeOfPaper = (caseId: string, key: string): string => `/dossiers/${caseId}/papers/${key}`;

function Papers({ lines, view, words }: Readonly<{ lines: readonly Line[]; view: DossierToSend; words: Words }>) {
  return (
    <ul className="list-disc pl-5">
      {lines.map(({ key }) => (
        <li key={key}>
          <a href={placeOfPaper(view.head.id, key)}>{paperTitle(key, words)}</a>
        </li>
      ))}
    </ul>
  );
}

/** What the dossier still lacks, with the way to each. */
export function Gaps({ view, words }: Omit<Props, "act">) {
  const { packet } = words.batches;
  const { missing, unclear } = view;
  if (missing.length + unclear.length === 0) return <Notice tone="success">{packet.complete}</Notice>;
  return (
    <>
      {missing.length > 0 && (
        <Notice title={packet.missing(missing.length)} tone="warning">
          <Papers lines={missing} view={view} words={words} />
        </Notice>
      )}
      {unclear.length > 0 && (
        <Notice title={packet.unclear(unclear.length)} tone="info">
          <Papers lines={unclear} view={view} words={words} />
          <p className="mt-2">
            <a href={`/dossiers/${view.head.id}/papers/questions`}>{packet.answer}</a>
          </p>
        </Notice>
      )}
    </>
  );
}

/** Where a paper of the packet comes from: it is printed with it, or its original is to be enclosed. */
function From({ line, words: { batches } }: Readonly<{ line: Line; words: Words }>) {
  const { packet } = batches;
  if (line.issued.length > 0) return <Tag tone="success">{packet.issuedHere}</Tag>;
  if (line.scans.length > 0) return <Tag tone="success">{packet.hasScan}</Tag>;
  if (!isListed(line)) return <Tag tone="plain">{packet.isUnclear}</Tag>;
  if (line.state !== "accepted") return <Tag tone="warning">{packet.isMissing}</Tag>;
  const held = [line.keeping.originalAt, line.keeping.holder].filter(Boolean).join("; ");
  return <span className="text-muted text-sm">{held ? packet.original(held) : packet.originalUnknown}</span>;
}

/** The packet that goes up with the dossier of a case: whether it is complete, and what it will hold. */
export function PacketPage({ view, act, words }: Props) {
  const { packet } = words.batches;
  const scans = view.packet.flatMap((line) => line.scans);
  return (
    <>
      <PageHeading subtitle={view.head.person.name} title={packet.title} trail={formsTrail(view, words)} />
      <p className="my-3 max-w-prose">{packet.hint}</p>
      {!view.isReadable && <Notice tone="error">{words.papersNeeded.unreadable}</Notice>}
      <Gaps view={view} words={words} />
      <SectionHeading>{packet.content}</SectionHeading>
      <p className="mb-2 text-muted text-sm">{packet.notEnclosed}</p>
      <ol className="divide-y divide-line border-line border-y">
        {view.packet.map((line) => (
          <li className="flex flex-wrap items-center justify-between gap-x-4 py-1" key={line.key}>
            <a className="link inline-flex min-h-11 items-center" href={placeOfPaper(view.head.id, line.key)}>
              {paperTitle(line.key, words)}
            </a>
            <From line={line} words={words} />
          </li>
        ))}
      </ol>
      {view.missing.length > 0 && <p className="mt-4 text-muted">{packet.incomplete}</p>}
      <Form
        action={act.action}
        fields={[
          { name: "caseId", kind: "hidden", label: "", value: view.head.id },
          ...scansField(scans, false, words),
        ]}
        initial={act.initial}
        submit={packet.ask}
        words={words.layout.form}
      />
    </>
  );
}
