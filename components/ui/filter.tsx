"use client";
import { formatDay, isRealDay } from "@/lib/primitives/day";
import type { OfferWords } from "./forms/offer-box";
import { OptionBox } from "./forms/option-box";

type Option = Readonly<{ value: string; label: string }>;
type FilterField = Readonly<{
  name: string;
  label: string;
  kind: "search" | "select" | "lookup" | "day" | "tick" | "hidden";
  /** What is asked for; of a tick, "true" or nothing. */
  value: string;
  /** For a lookup: those whose labels are offered while one types; a label, or any other text, is asked for. */
  options?: readonly Option[];
  /** For a lookup: what is said of the names found. */
  words?: OfferWords;
  /** For a day: its shape, shown while nothing is typed. */
  sample?: string;
}>;
type Link = Readonly<{ href: string; label: string }>;

/** A condition that is asked for, and the address of the list without it. */
export type Condition = Link & Readonly<{ remove: string }>;

type Props = Readonly<{
  action: string;
  apply: string;
  fields: readonly FilterField[];
  clear?: Link | undefined;
  /** Folds the form away under a title; the conditions asked for stand below it, each with a link that removes it. */
  folded?: Readonly<{ title: string; active: string; conditions: readonly Condition[] }>;
}>;

function FilterControl({ field }: Readonly<{ field: FilterField }>) {
  const id = `filter-${field.name}`;
  if (field.kind === "select") {
    return (
      <select className="input" defaultValue={field.value} id={id} name={field.name}>
        {field.options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  if (field.kind === "lookup" && field.words)
    return (
      <OptionBox
        autoComplete="off"
        className="input"
        defaultValue={field.value}
        id={id}
        labels={(field.options ?? []).map(({ label }) => label)}
        listId={`${id}-list`}
        name={field.name}
        words={field.words}
      />
    );
  return (
    <input
      className="input"
      defaultValue={field.kind === "day" && isRealDay(field.value) ? formatDay(field.value) : field.value}
      id={id}
      name={field.name}
      {...(field.kind === "day"
        ? { type: "text", inputMode: "numeric", placeholder: field.sample }
        : { type: "search" })}
    />
  );
}

function FilterBox({ field }: Readonly<{ field: FilterField }>) {
  if (field.kind === "hidden") return field.value && <input name={field.name} type="hidden" value={field.value} />;
  if (field.kind === "tick")
    return (
      <label className="flex min-h-11 items-center gap-2 text-sm">
        <input
          className="size-5"
          defaultChecked={field.value === "true"}
          name={field.name}
          type="checkbox"
          value="true"
        />
        {field.label}
      </label>
    );
  return (
    <div className="min-w-40 max-w-full grow sm:max-w-80 sm:grow-0">
      <label className="mb-1 block text-sm" htmlFor={`filter-${field.name}`}>
        {field.label}
      </label>
      <FilterControl field={field} />
    </div>
  );
}

/** A GET form that filters a list by its address, so that a filtered list can be bookmarked, sent and printed. */
export function Filter({ action, apply, fields, clear, folded }: Props) {
  const clearLink = clear && (
    <a className="link inline-flex min-h-11 items-center" href={clear.href}>
      {clear.label}
    </a>
  );
  const form = (
    <form action={action} className="flex flex-wrap items-end gap-x-4 gap-y-3 py-3" method="get">
      {fields.map((field) => (
        <FilterBox field={field} key={field.name} />
      ))}
      <button
        className="inline-flex min-h-11 items-center justify-center rounded-md border border-edge px-4 max-sm:w-full font-medium text-ink hover:border-link hover:text-link"
        type="submit"
      >
        {apply}
      </button>
      {!folded && clearLink}
    </form>
  );
  if (!folded) return <div className="my-1 print:hidden">{form}</div>;
  const { title, active, conditions } = folded;
  return (
    <>
      <details className="filter print:hidden">
        <summary>
          {title}
          {conditions.length > 0 && <span className="below">{conditions.map(({ label }) => label).join(" · ")}</span>}
        </summary>
        {form}
      </details>
      {conditions.length > 0 && (
        <ul aria-label={active} className="conditions">
          {conditions.map(({ href, label, remove }) => (
            <li key={label}>
              <span>{label}</span>
              <a aria-label={remove} className="print:hidden" href={href}>
                ✕
              </a>
            </li>
          ))}
          <li className="print:hidden">{clearLink}</li>
        </ul>
      )}
    </>
  );
}
