import type { DossierToSend } from "@/lib/batches/asking-queries";
import { type BundleLine, bundleLines, codeText } from "@/lib/batches/bundle";
import { fileTitle } from "@/lib/files/papers";
import type { Words } from "@/lib/text/text";
import { formsTrail } from "../documents/form-page";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Tag, type Tone } from "../ui/tag";
import { scansField } from "./scans-field";

type Props = Readonly<{ view: DossierToSend; act: FormBinding; words: Words }>;

const priorities = [1, 2, 3, null] as const;
const tones: Readonly<Record<BundleLine["there"], Tone>> = {
  scan: "success",
  file: "success",
  registered: "info",
  missing: "warning",
};

/** How complete a dossier is, by the priorities of the annex. */
function ByPriority({ lines, words }: Readonly<{ lines: readonly BundleLine[]; words: Words }>) {
  const { bundle } = words.batches;
  return (
    <ul className="my-3 flex flex-wrap gap-x-6 gap-y-1 font-semibold">
      {priorities.map((priority) => {
        const all = lines.filter((line) => line.priority === priority);
        const there = all.filter((line) => line.there !== "missing").length;
        if (all.length === 0) return null;
        return (
          <li key={priority ?? 0}>
            {priority === null
              ? bundle.withoutPriority(there, all.length)
              : bundle.byPriority(String(priority), there, all.length)}
          </li>
        );
      })}
    </ul>
  );
}

function Lines({ lines, words }: Readonly<{ lines: readonly BundleLine[]; words: Words }>) {
  const { bundle } = words.batches;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {lines.map((line) => (
        <li
          className="grid grid-cols-[4rem_minmax(0,1fr)_auto] items-baseline gap-x-3 py-2.5"
          key={line.paperId ?? line.key}
        >
          <span className="tabular-nums">{codeText(line.code) || "–"}</span>
          <span className="min-w-0 break-words">
            {line.title}
            {line.file && <span className="block text-muted text-sm">{line.file}</span>}
          </span>
          <Tag tone={tones[line.there]}>{bundle.there[line.there]}</Tag>
        </li>
      ))}
    </ul>
  );
}

/** The bundle by which the papers of a case are handed over in digital form. */
export function BundlePage({ view, act, words }: Props) {
  const { bundle } = words.batches;
  const lines = bundleLines(view, (key) => fileTitle(key, words), view);
  const hasFiles = lines.some(({ file }) => file !== null);
  const fields: readonly FieldSpec[] = [
    { name: "caseId", kind: "hidden", label: "", value: view.head.id },
    { name: "units", kind: "line", label: bundle.units, hint: bundle.unitsHint, optional: true, max: 60 },
    {
      name: "nationalId",
      kind: "line",
      label: bundle.nationalId,
      hint: bundle.nationalIdHint,
      optional: true,
      max: 20,
    },
    ...scansField(view.scans, true, words),
  ];
  return (
    <>
      <PageHeading subtitle={view.head.person.name} title={bundle.title} trail={formsTrail(view, words)} />
      <p className="my-3 max-w-prose">{bundle.hint}</p>
      <Notice tone="info">
        <p className="mb-2">{bundle.notScanned}</p>
        <p>{bundle.unknown}</p>
      </Notice>
      <SectionHeading>{words.batches.packet.content}</SectionHeading>
      <ByPriority lines={lines} words={words} />
      <Lines lines={lines} words={words} />
      {hasFiles ? (
        <Form action={act.action} fields={fields} initial={act.initial} submit={bundle.ask} words={words.layout.form} />
      ) : (
        <Notice tone="warning">{bundle.noFiles}</Notice>
      )}
    </>
  );
}
