import type { BatchView } from "@/lib/batches/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Tag, type Tone } from "../ui/tag";

type Props = Readonly<{
  view: BatchView;
  /** Whether the page loads itself again while something is being made: only once the reader has asked for it. */
  reloads: boolean;
  remove: FormBinding;
  words: Words;
}>;

const tones: Readonly<Record<BatchView["papers"][number]["state"], Tone>> = {
  waiting: "plain",
  making: "info",
  done: "success",
  failed: "danger",
};

/** Seconds after which the page is loaded again. */
const reloading = 4;

export const batchesTrail = (words: Words) => [
  placeOf("desk", words),
  { href: "/batches", label: words.batches.title },
];

function Progress({ view, reloads, words: { batches } }: Omit<Props, "remove">) {
  const ended = view.papers.filter(({ state }) => state === "done" || state === "failed").length;
  const all = view.papers.length;
  const label = ended === all ? batches.assembling : batches.progress(ended, all);
  const here = `/batches/${view.id}`;
  return (
    <div className="my-4 rounded-md border border-line bg-wash p-4" role="status">
      {reloads && <meta content={`${reloading};url=${here}?reload=on`} httpEquiv="refresh" />}
      <p className="mb-2 font-semibold">{label}</p>
      <progress aria-label={label} className="h-3 w-full accent-link" max={all} value={ended} />
      {reloads && <p className="mt-2 text-muted text-sm">{batches.working}</p>}
      <p className="mt-2 flex flex-wrap gap-x-6">
        <a className="link inline-flex min-h-11 items-center" href={reloads ? `${here}?reload=on` : here}>
          {batches.reload}
        </a>
        <a className="link inline-flex min-h-11 items-center" href={reloads ? here : `${here}?reload=on`}>
          {reloads ? batches.stopReloading : batches.startReloading}
        </a>
      </p>
    </div>
  );
}

function Ready({ view, words: { batches } }: Pick<Props, "view" | "words">) {
  const failed = view.papers.filter(({ state }) => state === "failed").length;
  if (view.failure) return <Notice tone="error">{batches.failures[view.failure]}</Notice>;
  const here = `/batches/${view.id}/file`;
  return (
    <>
      <Notice tone="success">{batches.ready(view.papers.length - failed)}</Notice>
      {failed > 0 && <Notice tone="warning">{batches.someFailed(failed)}</Notice>}
      {view.isWithinReach ? (
        <>
          <div className="my-4 flex flex-wrap gap-3">
            {view.kind !== "bundle" && <LinkButton href={`${here}?as=pdf`}>{batches.pdf}</LinkButton>}
            <LinkButton href={`${here}?as=zip`} tone={view.kind === "bundle" ? "primary" : "quiet"}>
              {
                {
                  meeting: batches.zipWord,
                  certificates: batches.zipWord,
                  packet: batches.zipPacket,
                  bundle: batches.zipBundle,
                }[view.kind]
              }
            </LinkButton>
          </div>
          {view.kind !== "bundle" && <p className="max-w-prose text-muted text-sm">{batches.ownForms[view.kind]}</p>}
        </>
      ) : (
        <Notice tone="info">{batches.outOfReach}</Notice>
      )}
    </>
  );
}

/** How far the papers asked for have come, and their files when they are ready. */
export function BatchPage({ view, reloads, remove, words }: Props) {
  const { batches } = words;
  return (
    <>
      <PageHeading
        subtitle={batches.asked(formatDay(view.askedOn), formatDay(view.removeOn))}
        title={batches.name(batches.kinds[view.kind], view.about)}
        trail={batchesTrail(words)}
      />
      {view.isFinished ? <Ready view={view} words={words} /> : <Progress reloads={reloads} view={view} words={words} />}
      <SectionHeading>{batches.papers}</SectionHeading>
      <ol className="divide-y divide-line border-line border-y">
        {view.papers.map(({ id, title, state, reason }) => (
          <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5" key={id}>
            <span className="min-w-0">
              {title}
              {reason && <span className="block text-muted text-sm">{batches.failures[reason]}</span>}
            </span>
            <Tag tone={tones[state]}>{batches.states[state]}</Tag>
          </li>
        ))}
      </ol>
      <details className="mt-6">
        <summary className="min-h-11 cursor-pointer py-2.5">{batches.remove}</summary>
        <Form
          action={remove.action}
          confirm={batches.removeConfirm}
          fields={[{ name: "batchId", kind: "hidden", label: "", value: view.id }]}
          initial={remove.initial}
          submit={batches.remove}
          tone="quiet"
          words={words.layout.form}
        />
      </details>
    </>
  );
}
