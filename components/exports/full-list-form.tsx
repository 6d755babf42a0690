import { purposes } from "@/lib/exports/purpose";
import type { Words } from "@/lib/text/text";

type Props = Readonly<{ action: string; params: readonly (readonly [name: string, value: string])[]; words: Words }>;

/** Asks for a page's list with birth days in full, for a reason; folded, since the list without them is the usual one. */
export function FullListForm({ action, params, words }: Props) {
  const { full } = words.exports;
  return (
    <details className="print:hidden">
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">{full.open}</summary>
      <form action={action} className="flex flex-wrap items-end gap-x-4 gap-y-3 py-3" method="get">
        {params.map(([name, value]) => (
          <input key={name} name={name} type="hidden" value={value} />
        ))}
        <div className="max-w-full">
          <label className="mb-1 block text-sm" htmlFor="full-list-for">
            {full.why}
          </label>
          <select className="input" defaultValue="" id="full-list-for" name="for" required>
            <option value="">{full.choose}</option>
            {purposes.map((purpose) => (
              <option key={purpose} value={purpose}>
                {full.purposes[purpose]}
              </option>
            ))}
          </select>
        </div>
        <button
          className="inline-flex min-h-11 items-center justify-center rounded-md border border-edge px-4 font-medium text-ink hover:border-link hover:text-link max-sm:w-full"
          type="submit"
        >
          {full.download}
        </button>
        <p className="w-full text-muted text-sm">{full.hint}</p>
      </form>
    </details>
  );
}
