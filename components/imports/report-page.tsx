import type { ListKind } from "@/lib/imports/kinds";
import type { ImportView } from "@/lib/imports/queries";
import { formatMoment } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { FactList } from "../ui/fact-list";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Table } from "../ui/table";
import { headOf } from "./rows-table";

type Props = Readonly<{ view: ImportView; undo: FormBinding; done: string | null; words: Words }>;

/** What undoing left as it is, and why. */
function Left({ view, words }: Pick<Props, "view" | "words">) {
  const { report } = words.imports;
  if (view.left.length === 0) return null;
  return (
    <Table
      caption={report.left(view.left.length)}
      columns={[headOf(view.kind, words), report.number, report.why]}
      rows={view.left.map(({ number, made, why }) => ({
        key: String(number),
        cells: [
          made ? { text: made.name, href: made.href } : report.out,
          String(number),
          report.reasons[why] ?? report.otherReason,
        ],
      }))}
    />
  );
}

/** What undoing asks for: steps of cases are annulled with a reason and a text, planned posts closed with a reason. */
const askedToUndo = (kind: ListKind, { imports: { report } }: Words): readonly FieldSpec[] => {
  if (kind === "planned") return [{ name: "reason", label: report.closeReason, kind: "line", max: 300 }];
  if (kind !== "certificates") return [];
  return [
    { name: "reason", label: report.annulReason, kind: "prose", max: 2_000 },
    { name: "provision", label: report.annulProvision, kind: "line", max: 200 },
  ];
};

/** The act that takes an import back; steps of cases are annulled by somebody else than who recorded them. */
function Undo({ view, undo, words }: Pick<Props, "view" | "undo" | "words">) {
  const { report } = words.imports;
  const { kind } = view;
  return (
    <section>
      <SectionHeading>{report.undoTitle}</SectionHeading>
      <p className="max-w-prose">{report.undoIntro[kind]}</p>
      {view.mayUndo ? (
        <Form
          {...undo}
          confirm={report.undoConfirm[kind]}
          fields={[{ name: "importId", label: "", kind: "hidden", value: view.id }, ...askedToUndo(kind, words)]}
          submit={report.undo}
          tone="quiet"
          words={words.layout.form}
        />
      ) : (
        <p className="max-w-prose">{report.annulElsewhere}</p>
      )}
    </section>
  );
}

/** What came of an import that was recorded, and the act that takes it back. */
export function ImportReportPage({ view, undo, done, words }: Props) {
  const { imports } = words;
  const { report, list, counted } = imports;
  const { kind } = view;
  const by = (name: string | null, at: Date | null) => (name && at ? list.at(name, formatMoment(at)) : null);
  return (
    <>
      <PageHeading
        subtitle={`${imports.kinds[kind]} · ${view.fileName}`}
        title={report.title}
        trail={[placeOf("units", words), { href: "/imports", label: imports.title }]}
      />
      {done && <Notice tone="success">{done}</Notice>}
      <FactList
        facts={[
          { label: report.read, value: by(view.actorName, view.startedAt) },
          { label: report.committed, value: by(view.committedBy, view.committedAt) },
          ...(view.undoneAt ? [{ label: report.undone, value: by(view.undoneBy, view.undoneAt) }] : []),
          { label: report.entered, value: counted[kind](view.counts.new) },
          ...(view.counts.changed > 0 ? [{ label: report.changed, value: counted[kind](view.counts.changed) }] : []),
          ...(view.counts.differs > 0 ? [{ label: report.differs, value: counted[kind](view.counts.differs) }] : []),
          { label: report.known, value: report.rows(view.counts.known) },
          { label: report.skipped, value: report.rows(view.counts.skipped) },
          ...(view.restored > 0 ? [{ label: report.restored, value: counted[kind](view.restored) }] : []),
          ...(view.state === "undone" ? [{ label: report.removed, value: counted[kind](view.removed) }] : []),
        ]}
      />
      {kind === "certificates" && view.state === "committed" && (
        <p className="my-4">
          <LinkButton href="/batches/certificates">{words.batches.certificates.link}</LinkButton>
        </p>
      )}
      <Left view={view} words={words} />
      {view.state === "committed" && <Undo undo={undo} view={view} words={words} />}
    </>
  );
}
