import type { SectionView } from "@/lib/dossier/queries";
import type { Words } from "@/lib/text/text";
import { TipList } from "../rework/tip-list";

type Props = Readonly<{
  number: number;
  /** Errors of earlier applicants at this item. */
  tips: SectionView["tips"];
  folded?: boolean;
  words: Words;
}>;

function Lines({ number, tips, words }: Omit<Props, "folded">) {
  const { items, section } = words.dossier;
  const item = items[number - 1];
  if (!item) return null;
  return (
    <>
      <ul className="list-disc space-y-1 pl-5">
        {item.guidance.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <dl className="mt-4 grid gap-4 sm:grid-cols-2">
        <div className="rounded border border-line border-l-4 border-l-success bg-paper p-3">
          <dt className="font-medium text-sm">✓ {section.right}</dt>
          <dd className="mt-1 whitespace-pre-wrap break-words text-sm" lang="vi">
            {item.right}
          </dd>
        </div>
        <div className="rounded border border-line border-l-4 border-l-danger bg-paper p-3">
          <dt className="font-medium text-sm">✗ {section.wrong}</dt>
          <dd className="mt-1 text-sm">
            <span className="whitespace-pre-wrap break-words" lang="vi">
              {item.wrong}
            </span>
            <span className="mt-2 block text-muted">{section.why(item.why)}</span>
          </dd>
        </div>
      </dl>
      <TipList tips={tips} words={words} />
    </>
  );
}

/** How to fill in an item: two lines, one right and one wrong example. `folded`: for reviewers. */
export function Guidance({ number, tips, folded = false, words }: Props) {
  const { section } = words.dossier;
  if (folded) {
    return (
      <details className="my-4 max-w-3xl rounded-lg border border-line bg-wash p-4 print:hidden">
        <summary className="cursor-pointer font-medium">{section.guidance}</summary>
        <div className="mt-3">
          <Lines number={number} tips={tips} words={words} />
        </div>
      </details>
    );
  }
  return (
    <section className="my-4 max-w-3xl rounded-lg border border-line bg-wash p-4 print:hidden">
      <h2 className="mb-2 font-semibold">{section.guidance}</h2>
      <Lines number={number} tips={tips} words={words} />
    </section>
  );
}
