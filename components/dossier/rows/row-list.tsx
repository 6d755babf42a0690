"use client";

import type { FormWords } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { ErrorSummary } from "../../ui/forms/error-summary";
import { FormMarks } from "../../ui/sending/form-marks";
import { useForm } from "../../ui/sending/use-form";

/** A row as plain values. `lacks`: what it still needs · `remarks`: what a reviewer said of it and has not closed · `notes`: what the checks find in it. */
export type ListedRow = Readonly<{
  id: string;
  head: string;
  lines: readonly string[];
  lacks: string | null;
  remarks: readonly string[];
  notes: readonly Readonly<{ href: string; text: string }>[];
}>;

export type RowListWords = FormWords &
  Readonly<Record<"edit" | "copy" | "up" | "down" | "remove" | "removeNow", string>>;

type Props = Readonly<{
  action: FormAction;
  initial: FormState;
  /** The page of the item; the page of a row lies below it. */
  address: string;
  caseId: string;
  number: number;
  version: number;
  rows: readonly ListedRow[];
  /** What may be stated for the whole item, as intent and label. */
  statements: readonly Readonly<{ intent: string; label: string }>[];
  words: RowListWords;
}>;

const quiet =
  "inline-flex min-h-11 min-w-11 items-center justify-center rounded-md border border-line bg-paper px-2 text-sm sm:px-3 hover:border-link hover:text-link disabled:opacity-60";

type ActsProps = Readonly<{ row: ListedRow; place: number; count: number; address: string; words: RowListWords }>;

function RowActs({ row: { id, head }, place, count, address, words }: ActsProps) {
  const button = (act: "up" | "down" | "copy", isIdle = false) => (
    <button
      aria-label={`${words[act]}: ${head}`}
      className={quiet}
      disabled={isIdle}
      name="intent"
      type="submit"
      value={`${act}:${id}`}
    >
      {act === "copy" ? words.copy : <span aria-hidden="true">{act === "up" ? "↑" : "↓"}</span>}
    </button>
  );
  return (
    <div className="mt-2 flex flex-wrap items-start gap-1.5 print:hidden sm:gap-2">
      <a
        aria-label={`${words.edit}: ${head}`}
        className={`${quiet} font-medium no-underline`}
        href={`${address}/rows/${id}`}
      >
        {words.edit}
      </a>
      {button("copy")}
      {button("up", place === 0)}
      {button("down", place === count - 1)}
      <details>
        <summary aria-label={`${words.remove}: ${head}`} className={`${quiet} cursor-pointer list-none`}>
          {words.remove}
        </summary>
        <button
          className={`${quiet} mt-2 border-danger text-danger`}
          name="intent"
          type="submit"
          value={`delete:${id}`}
        >
          {words.removeNow}
        </button>
      </details>
    </div>
  );
}

/** The rows of an item in their order, each with what can be done to it. Works without JavaScript. */
export function RowList(props: Props) {
  const { action, initial, address, caseId, number, version, rows, statements, words } = props;
  const name = `${caseId} rows`;
  const { state, send, isPending, sender, forget } = useForm(action, initial, name, words.unsent);
  return (
    <form action={send} noValidate onSubmit={forget}>
      <ErrorSummary fields={[]} messages={state.messages} words={words} />
      <FormMarks name={name} sender={sender} />
      <input name="requestId" type="hidden" value={state.requestId} />
      <input name="caseId" type="hidden" value={caseId} />
      <input name="number" type="hidden" value={number} />
      <input name="version" type="hidden" value={version} />
      <fieldset disabled={isPending}>
        {rows.length > 0 && (
          <ol className="divide-y divide-line rounded-lg border border-line">
            {rows.map((row, index) => (
              <li className="px-3 py-3 sm:px-4" id={`row-${row.id}`} key={row.id}>
                <p className="font-semibold" lang="vi">
                  {row.head}
                </p>
                {row.lines.map((line) => (
                  <p className="break-words" key={line} lang="vi">
                    {line}
                  </p>
                ))}
                {row.notes.map(({ href, text }) => (
                  <p className="mt-1 border-warning border-l-4 pl-2 text-sm" key={href}>
                    <a className="link" href={href}>
                      {text}
                    </a>
                  </p>
                ))}
                {row.lacks && <p className="font-medium text-danger text-sm">{row.lacks}</p>}
                {row.remarks.map((remark) => (
                  <p className="mt-1 whitespace-pre-wrap border-warning border-l-4 bg-warning-soft p-2" key={remark}>
                    {remark}
                  </p>
                ))}
                <RowActs address={address} count={rows.length} place={index} row={row} words={words} />
              </li>
            ))}
          </ol>
        )}
        {statements.length > 0 && (
          <div className="mt-3 flex flex-wrap gap-3">
            {statements.map(({ intent, label }) => (
              <button className={quiet} key={intent} name="intent" type="submit" value={intent}>
                {label}
              </button>
            ))}
          </div>
        )}
      </fieldset>
    </form>
  );
}
