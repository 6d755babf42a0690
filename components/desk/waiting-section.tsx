import { RowList, type RowView } from "./row-list";

type Props = Readonly<{ id: string; title: string; rows: readonly RowView[] }>;

/** Rows of one matter that belong to no case, under its heading; nothing where there are none. */
export function WaitingSection({ id, title, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-5">
      <h2 className="border-line border-b-2 pb-1 font-semibold text-lg" id={id}>
        {title}
      </h2>
      <RowList isSoon={false} rows={rows} />
    </section>
  );
}
