import type { HandOverView } from "@/lib/hand-over/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { SignatureBlock } from "../documents/signature-block";
import { placeOf } from "../layout/menu";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { PacketTables } from "./packet-tables";

type View = Readonly<{ view: HandOverView; words: Words }>;

/** Who followed whom in which post, and whether that was confirmed. */
function Changes({ view: { changes }, words: { handOver, steps } }: View) {
  return (
    <section>
      <SectionHeading>{handOver.changes}</SectionHeading>
      {changes.length === 0 ? (
        <p className="text-muted">{handOver.noChanges}</p>
      ) : (
        <Table
          caption={handOver.changes}
          columns={[handOver.role, handOver.before, handOver.to, handOver.from, handOver.confirmed]}
          hideCaption
          rows={changes.map((change) => ({
            key: change.id,
            cells: [
              steps.roles[change.role],
              change.before ?? "—",
              change.to ?? "—",
              formatDay(change.from),
              change.confirmedOn && change.confirmedByName
                ? handOver.confirmedBy(change.confirmedByName, formatDay(change.confirmedOn))
                : { text: handOver.waits, tag: "warning" },
            ],
          }))}
        />
      )}
    </section>
  );
}

function Confirm({ view: { toConfirm }, act, words }: View & Readonly<{ act: FormBinding }>) {
  const { handOver, layout } = words;
  if (!toConfirm) return null;
  return (
    <section className="print:hidden" id="confirm">
      <SectionHeading>{handOver.confirmTitle}</SectionHeading>
      <p>{handOver.follows(toConfirm.before ?? handOver.unknownBefore)}</p>
      <Form
        {...act}
        confirm={handOver.confirm}
        fields={[{ name: "postId", label: "", kind: "hidden" }]}
        submit={handOver.submit}
        words={layout.form}
      />
    </section>
  );
}

/** What is open in a unit, to be handed over with a post: read, printed for both to sign, and confirmed by the new holder. */
export function HandOverPage({
  view,
  act,
  done,
  most,
  words,
}: View & Readonly<{ act: FormBinding; done: boolean; most: number }>) {
  const { handOver, layout } = words;
  const { sign } = handOver;
  return (
    <>
      <PageHeading
        actions={<PrintButton label={layout.print} />}
        subtitle={handOver.intro}
        title={handOver.title(view.unit.name)}
        trail={[placeOf("units", words), { href: `/units/${view.unit.id}`, label: view.unit.name }]}
      />
      {done && <Notice tone="success">{handOver.done}</Notice>}
      {view.toConfirm && (
        <Notice tone="warning">
          <a className="link" href="#confirm">
            {handOver.confirmTitle}
          </a>
        </Notice>
      )}
      <Changes view={view} words={words} />
      <PacketTables most={most} view={view} words={words} />
      <SignatureBlock
        signatures={[
          ["", sign.before, sign.hand],
          ["", sign.to, sign.hand],
        ]}
      />
      <Confirm act={act} view={view} words={words} />
    </>
  );
}
