import type { ClassView } from "@/lib/classes/class-queries";
import { daysText } from "@/lib/classes/training-class";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { EmptyState } from "../ui/empty-state";
import { PageHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";

/** The list of a class as it is printed, to be signed. */
export function PrintedList({ view, words }: Readonly<{ view: ClassView; words: Words }>) {
  const { classes } = words;
  const { print, page } = classes;
  return (
    <>
      <PageHeading
        actions={<PrintButton label={words.layout.print} />}
        subtitle={
          <>
            <p>{page.about(daysText(view.days), view.place)}</p>
            <p>{page.holder(view.holder, view.quota)}</p>
          </>
        }
        title={print.title(view.name)}
        trail={[
          placeOf("cases", words),
          { href: "/classes", label: classes.title },
          { href: `/classes/${view.id}`, label: view.name },
        ]}
      />
      {view.chosen.length === 0 ? (
        <EmptyState title={print.none} />
      ) : (
        <>
          <Table
            caption={print.title(view.name)}
            columns={[print.name, print.born, print.sex, print.occupation, print.cell, print.sign]}
            hideCaption
            rows={view.chosen.map(({ id, name, bornOn, sex, occupation, unit }, index) => ({
              key: id,
              cells: [`${index + 1}. ${name}`, formatDay(bornOn), print.sexes[sex], occupation, unit, ""],
            }))}
          />
          <p className="mt-4">{print.total(view.chosen.length)}</p>
          <p className="mt-6 hidden text-right font-semibold print:block">{print.signer}</p>
        </>
      )}
    </>
  );
}
