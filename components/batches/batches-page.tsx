import { keptDays } from "@/lib/batches/batch";
import type { BatchListView } from "@/lib/batches/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Tag } from "../ui/tag";

type Batch = BatchListView["batches"][number];

function State({ batch, words: { batches } }: Readonly<{ batch: Batch; words: Words }>) {
  if (batch.failure) return <Tag tone="danger">{batches.states.failed}</Tag>;
  return batch.isFinished ? (
    <Tag tone="success">{batches.states.done}</Tag>
  ) : (
    <Tag tone="info">{batches.states.making}</Tag>
  );
}

type Props = Readonly<{
  view: BatchListView;
  done: boolean;
  /** Whether the reader makes the certificates of a class. */
  opensClasses: boolean;
  words: Words;
}>;

/** What the reader asked for in the last days. */
export function BatchesPage({ view, done, opensClasses, words }: Props) {
  const { batches } = words;
  return (
    <>
      {done && <Notice tone="success">{batches.removed}</Notice>}
      <PageHeading
        actions={
          opensClasses && (
            <LinkButton href="/batches/certificates" tone="quiet">
              {batches.certificates.link}
            </LinkButton>
          )
        }
        subtitle={batches.listHint(keptDays)}
        title={batches.title}
        trail={[placeOf("desk", words)]}
      />
      {view.batches.length === 0 ? (
        <p className="text-muted">{batches.none}</p>
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {view.batches.map((batch) => (
            <li className="flex flex-wrap items-center justify-between gap-x-4 py-1.5" key={batch.id}>
              <a className="link inline-flex min-h-11 items-center" href={`/batches/${batch.id}`}>
                {batches.name(batches.kinds[batch.kind], batch.about)}
              </a>
              <span className="flex flex-wrap items-center gap-x-3 text-muted text-sm tabular-nums">
                <span>{batches.asked(formatDay(batch.askedOn), formatDay(batch.removeOn))}</span>
                <State batch={batch} words={words} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
