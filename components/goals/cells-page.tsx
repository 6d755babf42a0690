import type { TermCellsView } from "@/lib/goals/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { PageHeading } from "../ui/heading";
import { Pager } from "../ui/pager";
import { PrintButton } from "../ui/print-button";
import { CellTable } from "./term-tables";

type Props = Readonly<{ view: TermCellsView; words: Words }>;

/** All cells of a term, for committees with more cells than the dashboard shows. */
export function CellsPage({ view, words }: Props) {
  const { cells, asOf } = words.goals;
  const termHref = `/goals/${view.term.id}`;
  return (
    <>
      <PageHeading
        actions={<PrintButton label={words.layout.print} />}
        trail={[placeOf("goals", words), { href: termHref, label: view.term.name }]}
        subtitle={asOf(formatDay(view.on))}
        title={`${cells.title}: ${view.term.name}`}
      />
      {view.cells.length === 0 ? <p className="text-muted">{cells.none}</p> : <CellTable view={view} words={words} />}
      <Pager
        hrefOf={(page) => `${termHref}/cells?page=${page}`}
        page={view.page}
        pageSize={view.pageSize}
        total={view.total}
        words={words.layout}
      />
    </>
  );
}
