import { admission } from "@/lib/admissions/procedure/procedure";
import type { StepFormView } from "@/lib/admissions/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../../ui/heading";
import { Table } from "../../ui/table";

type Props = Readonly<{ form: StepFormView; words: Words }>;

/** Before a case is joined into another: whose cases are alike, and what follows for this one. */
export function Joining({ form, words }: Props) {
  if (!form.joining) return null;
  const { page } = words.joining;
  const { others, bornOn: born, entries, papers, mentor, deadlines } = form.joining;
  const { stages } = words.steps;
  const alike = others.filter(({ differs }) => differs.length === 0);
  const { name, bornOn, unit, stage, other } = page.columns;
  return (
    <>
      <section>
        <SectionHeading>{page.alike}</SectionHeading>
        <p>{page.this(words.joining.file.one(form.person.name, formatDay(born), form.unit.shortName))}</p>
        {alike.length === 0 ? (
          <p>{page.nobody}</p>
        ) : (
          <Table
            caption={page.alike}
            columns={[name, bornOn, unit, stage, other]}
            hideCaption
            rows={alike.map((each) => ({
              key: each.id,
              cells: [
                { text: each.name, href: `/admissions/${each.id}` },
                formatDay(each.bornOn),
                each.unit,
                stages[each.stage],
                admission.joinCase.from.includes(each.stage)
                  ? { text: page.keepThis, href: `/admissions/${each.id}/steps/joinCase` }
                  : "—",
              ],
            }))}
          />
        )}
      </section>
      <section>
        <SectionHeading>{page.follows}</SectionHeading>
        <ul className="list-disc space-y-2 pl-5">
          <li>{page.stage(stages[form.stage])}</li>
          <li>{page.history(entries, papers)}</li>
          <li>{mentor ? page.mentor(mentor) : page.noMentor}</li>
          <li>{page.deadlines(deadlines)}</li>
          <li>{page.person}</li>
          <li>{page.account}</li>
          <li>{page.undo}</li>
        </ul>
      </section>
    </>
  );
}
