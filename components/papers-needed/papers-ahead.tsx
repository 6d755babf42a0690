import type { PapersAhead as Ahead } from "@/lib/papers-needed/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";

type Props = Readonly<{ caseId: string; papersAhead: Ahead | null; words: Words }>;

/** On the case file and the applicant's own page: how many papers are lacking, and whether some will have lapsed when the cell meets. */
export function PapersAhead({ caseId, papersAhead, words }: Props) {
  const { papersNeeded } = words;
  if (!papersAhead) return null;
  const { lacking, stale, planned } = papersAhead;
  const first = stale.map(({ until }) => until).sort()[0];
  if (lacking === 0 && !first) return null;
  return (
    <section>
      <SectionHeading>{papersNeeded.title}</SectionHeading>
      {planned && first && (
        <p className="font-medium text-warning">
          {papersNeeded.ahead.stale(stale.length, formatDay(planned.on), planned.isStated, formatDay(first))}
        </p>
      )}
      {lacking > 0 && <p>{papersNeeded.ahead.lacking(lacking)}</p>}
      <p className="print:hidden">
        <a className="link inline-flex min-h-11 items-center" href={`/dossiers/${caseId}/papers`}>
          {papersNeeded.open}
        </a>
      </p>
    </section>
  );
}
