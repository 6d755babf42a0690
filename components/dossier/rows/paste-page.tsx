import { fieldsOf } from "@/lib/dossier/history/item-fields";
import type { PasteForm } from "@/lib/dossier/history/paste-queries";
import type { PastedRow } from "@/lib/dossier/history/pasted/pasted-rows";
import { printedRow } from "@/lib/dossier/history/printed-content";
import type { Words } from "@/lib/text/text";
import { Form } from "../../ui/form";
import type { FormAction, FormReview, FormState } from "../../ui/form-state";
import { Beside, BesidePart } from "../../ui/forms/beside";
import { ClosedNotice } from "../closed-notice";
import { hiddenFields } from "../section/section-write";
import { oldTextIn } from "./item-write";
import { BelowItemHeading } from "./row-page";

/** The rows as they are understood, each with what is doubtful of it. */
export const pastedReview = (number: number, pasted: readonly PastedRow[], words: Words): FormReview["rows"] =>
  pasted.map(({ values, doubts }, index) => {
    const { head, boxes } = printedRow(number, { id: "", values }, words.history);
    const { pasted: own, untitled } = words.rows;
    const isWithout = doubts.includes("period") && !values.from;
    return {
      label: own.row(index + 1, isWithout ? untitled : head || untitled),
      lines: [
        ...boxes.map(({ label, text }) => `${label}: ${text}`),
        ...doubts.map((doubt) => own.doubt(own.doubts[doubt])),
      ],
    };
  });

type Props = Readonly<{ form: PasteForm; action: FormAction; initial: FormState; words: Words }>;

/** What an item is asked for, in the order in which columns without a heading are read. */
const columnOrder = (number: number, { history, rows }: Words): readonly string[] => {
  const labels: Readonly<Record<string, string>> = history.labels;
  const names = (fieldsOf(number)?.row ?? []).map(({ name }) => name);
  if (number === 21)
    return ["kinship", "fullName", "born", "occupation", "residence"].map((name) => labels[name] ?? name);
  const own = names.filter((name) => !["from", "to", "kind", "outcome"].includes(name));
  return [...(names.includes("from") ? [rows.period] : []), ...own.map((name) => labels[name] ?? name)];
};

/** Pastes several rows at once, or turns the free text of the item into rows, with the old text beside. */
export function PastePage({ form: { view, replaced }, action, initial, words }: Props) {
  const { pasted, oldText } = words.rows;
  const { number } = view.item;
  const old = oldTextIn(view) ?? replaced;
  return (
    <>
      <BelowItemHeading title={old === null ? pasted.title : oldText.turn} view={view} words={words} />
      <ClosedNotice head={view} words={words} />
      <Beside
        isOpen={old !== null}
        matter={
          <>
            {old !== null && (
              <BesidePart title={oldTextIn(view) === null ? oldText.kept : pasted.oldText}>
                <p className="whitespace-pre-wrap break-words" lang="vi">
                  {old}
                </p>
              </BesidePart>
            )}
            <BesidePart title={pasted.order}>
              <ol className="list-decimal pl-5">
                {columnOrder(number, words).map((label) => (
                  <li key={label}>{label}</li>
                ))}
              </ol>
            </BesidePart>
          </>
        }
        title={old === null ? pasted.order : pasted.oldText}
      >
        <Form
          action={action}
          fields={[
            ...hiddenFields({ caseId: view.caseId, number, version: view.version }),
            { name: "pasted", kind: "prose", label: pasted.label, hint: pasted.intro, max: 200_000, rows: 14 },
          ]}
          initial={initial}
          submit={pasted.submit}
          words={words.layout.form}
        />
      </Beside>
    </>
  );
}
