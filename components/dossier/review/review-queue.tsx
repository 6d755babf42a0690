import type { DossierView } from "@/lib/dossier/dossier-view-queries";
import type { Seen } from "@/lib/dossier/review/order";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../../ui/heading";
import { Tag, type Tone } from "../../ui/tag";

type Review = NonNullable<DossierView["review"]>;
type Props = Readonly<{ caseId: string; review: Review; words: Words }>;

const tones: Readonly<Record<Seen, Tone>> = { new: "info", changed: "warning", same: "plain" };

function Lines({ lines, caseId, words }: Readonly<{ lines: Review["lines"]; caseId: string; words: Words }>) {
  const { dossier, sectionReview } = words;
  return (
    <ol className="divide-y divide-line border-line border-y">
      {lines.map(({ number, seen }) => (
        <li className="flex flex-wrap items-center justify-between gap-x-4 py-1" key={number}>
          <a className="link flex min-h-11 items-center" href={`/dossiers/${caseId}/sections/${number}`}>
            {dossier.itemTitle(number, dossier.items[number - 1]?.title ?? "")}
          </a>
          {seen && <Tag tone={tones[seen]}>{sectionReview.seen[seen]}</Tag>}
        </li>
      ))}
    </ol>
  );
}

/** For a reviewer: the items that wait, in the order chosen, each with what changed since this one looked; the unchanged folded. */
export function ReviewQueue({ caseId, review, words }: Props) {
  const { queue } = words.sectionReview;
  const waiting = review.lines.filter(({ state }) => state === "sent");
  const [same, fresh] = [waiting.filter(({ seen }) => seen === "same"), waiting.filter(({ seen }) => seen !== "same")];
  return (
    <section className="my-6 print:hidden">
      {waiting.length > 0 && <SectionHeading>{queue.title}</SectionHeading>}
      {fresh.length > 0 && <Lines caseId={caseId} lines={fresh} words={words} />}
      {same.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-11 cursor-pointer py-2.5 font-medium">{queue.same(same.length)}</summary>
          <Lines caseId={caseId} lines={same} words={words} />
        </details>
      )}
      <p className="mt-2 flex flex-wrap gap-x-5 text-sm">
        <span className="py-2 text-muted">
          {queue.order}: {queue.orders[review.settings.order]}
        </span>
        <a className="link inline-flex min-h-9 items-center" href="/dossiers/review">
          {queue.settings}
        </a>
        <a className="link inline-flex min-h-9 items-center" href="/dossiers/quality">
          {queue.quality}
        </a>
      </p>
    </section>
  );
}
