import { useEffect, useRef } from "react";
import { type FieldSpec, shownValue } from "../field";
import type { FormReview, FormState } from "../form-state";

export type ReviewWords = Readonly<
  Record<"title" | "intro" | "typed" | "follows" | "confirm" | "back" | "ticked", string>
>;

type Props = Readonly<{
  review: FormReview;
  state: FormState;
  fields: readonly FieldSpec[];
  words: ReviewWords;
  sending: string | null;
}>;

const typedRows = (fields: readonly FieldSpec[], values: FormState["values"], ticked: string) =>
  fields.flatMap((field) => {
    const value = values[field.name];
    if (!value || field.saidByReview || field.kind === "hidden" || field.kind === "note") return [];
    return [{ label: field.label, lines: [field.kind === "tick" ? ticked : shownValue(field, value)] }];
  });

function Rows({ title, rows }: Readonly<{ title: string; rows: FormReview["rows"] }>) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 font-semibold text-lg">{title}</h3>
      <dl className="mt-1 divide-y divide-line border-line border-y">
        {rows.map(({ label, lines }) => (
          <div className="gap-4 py-2 sm:grid sm:grid-cols-[13rem_minmax(0,1fr)]" key={label}>
            <dt className="text-muted">{label}</dt>
            <dd className="whitespace-pre-wrap break-words font-medium">
              {lines.map((line) => (
                <span className="block" key={line}>
                  {line}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const look = "inline-flex min-h-11 items-center rounded-md px-5 py-2 font-semibold disabled:opacity-70";

/** What will be recorded and what follows from it, with the way on and the way back; all that was typed goes along. */
export function FormReviewView({ review, state, fields, words, sending }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section aria-labelledby="review-title" className="my-2 rounded-lg border border-line bg-wash p-4 sm:p-5">
      {Object.entries(state.values).map(([name, value]) =>
        name === "requestId" ? null : <input key={name} name={name} type="hidden" value={value} />,
      )}
      {state.encoding === "keep" && <input name="$encoding" type="hidden" value="keep" />}
      {/* biome-ignore lint/a11y/noAutofocus: without JavaScript nothing else moves the focus to what is to be confirmed. */}
      <h2 autoFocus className="font-semibold text-xl" id="review-title" ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="mt-1">{words.intro}</p>
      <Rows rows={typedRows(fields, state.values, words.ticked)} title={words.typed} />
      <Rows rows={review.rows} title={words.follows} />
      <div className="mt-5 flex flex-wrap gap-3">
        <button
          className={`${look} bg-accent text-white hover:bg-accent-strong`}
          disabled={sending !== null}
          name="$confirmed"
          type="submit"
          value="on"
        >
          {sending ?? words.confirm}
        </button>
        <button
          className={`${look} border border-line bg-paper hover:border-link hover:text-link`}
          disabled={sending !== null}
          name="$back"
          type="submit"
          value="on"
        >
          {words.back}
        </button>
      </div>
    </section>
  );
}
