import { isAnswerField } from "@/lib/dossier/answers";
import { formatMoment } from "@/lib/primitives/day";
import { type FieldSpec, shownValue } from "../../ui/field";
import type { Draft } from "./device-draft";

export type DraftWords = Readonly<{
  kept: string;
  title: string;
  at: string;
  newer: string;
  choose: string;
  show: string;
  take: string;
  drop: string;
  /** What was typed and has no field any more. */
  without: string;
}>;

type Props = Readonly<{
  draft: Draft;
  /** The fields of the form that were typed in. */
  fields: readonly FieldSpec[];
  /** Whether the text on the server was saved again after this draft was begun. */
  isOvertaken: boolean;
  onDecide: (takes: boolean) => void;
  words: DraftWords;
}>;

type WithoutFieldProps = Readonly<{ values: Draft["values"]; fields: readonly FieldSpec[]; words: DraftWords }>;

/** Also of drafts from the time when the boxes of answers had only numbers. */
const isAnswer = (name: string): boolean => isAnswerField(name) || /^answer\d*$/.test(name);

/** Answers that were typed to remarks the form no longer asks about: to be read and copied. */
export function AnswersWithoutField({ values, fields, words }: WithoutFieldProps) {
  const texts = Object.entries(values).flatMap(([name, text]) =>
    isAnswer(name) && text.trim() && !fields.some((field) => field.name === name) ? [text] : [],
  );
  return texts.map((text) => (
    <div className="mt-2 rounded border border-line bg-paper p-3" key={text}>
      <p className="text-muted text-sm">{words.without}</p>
      <p className="whitespace-pre-wrap break-words">{text}</p>
    </div>
  ));
}

const button =
  "inline-flex min-h-11 items-center rounded-md border border-link bg-paper px-5 font-semibold text-link hover:bg-link-soft";

/** Offers a draft found on the device: the writer sees it with its time, and takes it or drops it. */
export function DraftOffer({ draft, fields, isOvertaken, onDecide, words }: Props) {
  return (
    <div className="my-4 rounded-md border-l-4 border-info bg-info-soft p-4" role="status">
      <p className="font-semibold">{words.title}</p>
      <p className="mt-1">
        {words.at} {formatMoment(draft.at)}. {isOvertaken ? words.newer : words.choose}
      </p>
      <details className="mt-3" open={isOvertaken}>
        <summary className="cursor-pointer font-medium">{words.show}</summary>
        {fields
          .filter(({ name }) => draft.values[name])
          .map((field) => (
            <div className="mt-2 rounded border border-line bg-paper p-3" key={field.name}>
              {fields.length > 1 && <p className="text-muted text-sm">{field.label}</p>}
              <p className="whitespace-pre-wrap break-words">{shownValue(field, draft.values[field.name])}</p>
            </div>
          ))}
        <AnswersWithoutField fields={fields} values={draft.values} words={words} />
      </details>
      <div className="mt-3 flex flex-wrap gap-3">
        <button className={button} onClick={() => onDecide(true)} type="button">
          {words.take}
        </button>
        <button className={button} onClick={() => onDecide(false)} type="button">
          {words.drop}
        </button>
      </div>
    </div>
  );
}
