"use client";
import { formatDay, isRealDay } from "@/lib/primitives/day";

type Option = Readonly<{ value: string; label: string }>;
type FilterField = Readonly<{
  name: string;
  label: string;
  kind: "search" | "select" | "day" | "hidden";
  value: string;
  options?: readonly Option[];
  /** For a day: its shape, shown while nothing is typed. */
  sample?: string;
}>;
type Props = Readonly<{
  action: string;
  apply: string;
  fields: readonly FilterField[];
  clear?: Readonly<{ href: string; label: string }>;
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

/** A GET form that filters a list by its address, so that a filtered list can be bookmarked, sent and printed. */
export function Filter({ action, apply, fields, clear }: Props) {
  return (
    <form action={action} className="my-4 flex flex-wrap items-end gap-4 print:hidden" method="get">
      {fields.map((field) =>
        field.kind === "hidden" ? (
          field.value && <input key={field.name} name={field.name} type="hidden" value={field.value} />
        ) : (
          <div className="min-w-40 max-w-full grow sm:max-w-80 sm:grow-0" key={field.name}>
            <label className="mb-1 block text-sm" htmlFor={`filter-${field.name}`}>
              {field.label}
            </label>
            <FilterControl field={field} />
          </div>
        ),
      )}
      <button
        className="inline-flex min-h-11 items-center rounded-md border border-link px-4 font-medium text-link hover:bg-link-soft"
        type="submit"
      >
        {apply}
      </button>
      {clear && (
        <a className="link inline-flex min-h-11 items-center" href={clear.href}>
          {clear.label}
        </a>
      )}
    </form>
  );
}
