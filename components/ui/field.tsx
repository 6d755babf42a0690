import { formatDay, isRealDay } from "@/lib/primitives/day";
import { CountedText, type CounterWords } from "./counted-text";
import { DayBox } from "./forms/day-box";
import type { CalendarWords } from "./forms/day-picker";
import { fieldId } from "./forms/field-id";
import { FieldError, Hint } from "./forms/field-remarks";
import { Note } from "./forms/note";
import type { OfferWords } from "./forms/offer-box";
import { OptionBox } from "./forms/option-box";
import { PasswordBox, type PasswordWords } from "./forms/password-box";
import { PlaceBox } from "./forms/place-box";
import { TickGroup, type TickGroupWords } from "./forms/tick-group";

type Option = Readonly<{ value: string; label: string }>;

/** One field of a form. `today`: the last day allowed. */
export type FieldSpec = Readonly<{
  name: string;
  label: string;
  hint?: string;
  kind:
    | "line"
    | "prose"
    | "place"
    | "day"
    | "number"
    | "select"
    | "lookup"
    | "radio"
    | "tick"
    | "hidden"
    | "password"
    | "note"
    | "group";
  /** For a lookup: those whose labels are offered while one types; what is sent is a label, or any other text. */
  options?: readonly Option[];
  /** For a lookup: the name of the field that carries the same list for browsers without scripts. */
  listOf?: string;
  optional?: boolean;
  value?: string;
  max?: number;
  today?: string;
  rows?: number;
  autoComplete?: string;
  /** For a tick: what stands above it, where it is the first of several that belong together, and are set closely. */
  heading?: string;
  dense?: boolean;
  /** For a note: its sentences, a list to unfold, and a link to where it can be corrected. */
  lines?: readonly string[];
  folded?: Readonly<{ title: string; lines: readonly string[] }>;
  link?: Readonly<{ label: string; href: string }>;
  /** For a group: the names of the ticks that are counted, and of those among them that are ticked together. */
  members?: readonly string[];
  together?: readonly string[];
  /** Left out where a form is looked at before it is recorded: what follows from the form says it. */
  saidByReview?: boolean;
  /** Shown only when a message is about it, or when it has a value. */
  whenAsked?: boolean;
}>;

/** Words of every field. */
export type FieldWords = CounterWords &
  Readonly<Record<"optional" | "dayHint" | "daySample", string>> &
  Readonly<{
    calendar: CalendarWords;
    password: PasswordWords;
    place: OfferWords;
    lookup: OfferWords & { hint: string };
    group: TickGroupWords;
  }>;

type Props = Readonly<{ field: FieldSpec; value: string; error: string | null; words: FieldWords }>;

const hintOf = ({ hint, kind }: FieldSpec, words: FieldWords): string | undefined =>
  hint ?? (kind === "day" ? words.dayHint : kind === "lookup" ? words.lookup.hint : undefined);

const describedBy = ({ field, error, words }: Props): string | undefined => {
  const hint = hintOf(field, words);
  const ids = [hint && `${fieldId(field.name)}-hint`, error && `${fieldId(field.name)}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
};

/** A day proposed by the program, as day/month/year. */
const dayAsTyped = (kind: FieldSpec["kind"], value: string): string =>
  kind === "day" && isRealDay(value) ? formatDay(value) : value;

/** A value as people read it: the words of a choice, a day as day/month/year, any other text as it is. */
export const shownValue = ({ kind, options }: FieldSpec, value = ""): string =>
  options?.find((option) => option.value === value)?.label ?? dayAsTyped(kind, value);

function Control(props: Props) {
  const { field, value, error, words } = props;
  const named = {
    id: fieldId(field.name),
    name: field.name,
    className: "input",
    "aria-invalid": error ? true : undefined,
  } as const;
  if (field.kind === "prose" || field.kind === "line") {
    return (
      <CountedText
        {...named}
        autoComplete={field.autoComplete ?? "off"}
        describedBy={describedBy(props)}
        key={value}
        max={field.max}
        value={value}
        words={words}
        {...(field.kind === "prose" ? { rows: field.rows ?? 4 } : {})}
      />
    );
  }
  const common = { ...named, "aria-describedby": describedBy(props) };
  if (field.kind === "select") {
    return (
      <select {...common} defaultValue={value} key={value}>
        {field.options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  const autoComplete = field.autoComplete ?? "off";
  if (field.kind === "password")
    return <PasswordBox {...common} autoComplete={autoComplete} defaultValue="" words={words.password} />;
  if (field.kind === "place")
    return <PlaceBox {...common} autoComplete={autoComplete} defaultValue={value} key={value} words={words.place} />;
  if (field.kind === "lookup")
    return (
      <OptionBox
        {...common}
        autoComplete={autoComplete}
        defaultValue={shownValue(field, value)}
        key={value}
        labels={(field.options ?? []).map(({ label }) => label)}
        listId={`${fieldId(field.listOf ?? field.name)}-list`}
        listedBefore={field.listOf !== undefined}
        words={words.lookup}
      />
    );
  const short = { ...common, autoComplete, className: "input max-w-56", inputMode: "numeric", type: "text" } as const;
  if (field.kind === "number") return <input {...short} defaultValue={value} pattern="[0-9]*" />;
  return (
    // Not type="date": a browser installed in English shows the month first.
    <DayBox
      {...short}
      calendar={words.calendar}
      defaultValue={dayAsTyped("day", value)}
      last={field.today}
      placeholder={words.daySample}
    />
  );
}

function Label({ field, words }: Pick<Props, "field" | "words">) {
  return (
    <>
      {field.label}
      {field.optional && <span className="font-normal text-muted"> ({words.optional})</span>}
    </>
  );
}

function Radios(props: Props) {
  const { field, value, error, words } = props;
  return (
    <fieldset aria-describedby={describedBy(props)} className="my-5">
      <legend className="mb-1 font-medium">
        <Label field={field} words={words} />
      </legend>
      {field.hint && <Hint id={`${fieldId(field.name)}-hint`}>{field.hint}</Hint>}
      <FieldError error={error} name={field.name} />
      <div className="flex flex-wrap gap-x-6">
        {field.options?.map((option, index) => (
          <label className="flex min-h-11 items-center gap-3 py-1.5" key={option.value}>
            <input
              className="size-6 shrink-0"
              defaultChecked={value === option.value}
              // The error summary links to the first choice, because a fieldset cannot take the focus.
              id={index === 0 ? fieldId(field.name) : undefined}
              name={field.name}
              type="radio"
              value={option.value}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Tick(props: Props) {
  const { field, value, error, words } = props;
  return (
    <div className={field.dense ? "my-1" : "my-5"}>
      {field.heading && <p className="mt-6 mb-2 font-semibold">{field.heading}</p>}
      <FieldError error={error} name={field.name} />
      <label className={`flex gap-3 ${field.dense ? "min-h-9 items-center" : "min-h-11 items-start"}`}>
        <input
          aria-describedby={describedBy(props)}
          aria-invalid={error ? true : undefined}
          className={field.dense ? "size-6 shrink-0" : "mt-0.5 size-6 shrink-0"}
          defaultChecked={value === "on"}
          id={fieldId(field.name)}
          name={field.name}
          type="checkbox"
        />
        <span>
          <Label field={field} words={words} />
        </span>
      </label>
      {field.hint && (
        <div className="pl-9">
          <Hint id={`${fieldId(field.name)}-hint`}>{field.hint}</Hint>
        </div>
      )}
    </div>
  );
}

/** A labelled field with hint and error. */
export function Field(props: Props) {
  const { field, value, error, words } = props;
  if (field.kind === "hidden") return <input name={field.name} type="hidden" value={value} />;
  if (field.kind === "radio") return <Radios {...props} />;
  if (field.kind === "note")
    return (
      <Note {...field}>
        <FieldError error={props.error} name={field.name} />
      </Note>
    );
  if (field.kind === "tick") return <Tick {...props} />;
  if (field.kind === "group") return <TickGroup {...field} words={words.group} />;
  const hint = hintOf(field, words);
  return (
    <div className="my-5">
      <label className="mb-1 block font-medium" htmlFor={fieldId(field.name)}>
        <Label field={field} words={words} />
      </label>
      {hint && <Hint id={`${fieldId(field.name)}-hint`}>{hint}</Hint>}
      <FieldError error={error} name={field.name} />
      <Control {...props} />
    </div>
  );
}
