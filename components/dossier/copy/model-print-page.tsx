import type { BlankPages } from "@/lib/dossier/copy/layout";
import type { CopyView, ModelView } from "@/lib/dossier/copy/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { PageHeading } from "../../ui/heading";
import { PrintButton } from "../../ui/print-button";
import { copyTrail } from "./copy-trail";
import { ModelPageSheet } from "./model-page";

type Props = Readonly<{ view: CopyView; model: ModelView; words: Words }>;

const blankSentence = ({ first, last, items }: BlankPages, { copying }: Words): string => {
  const pages = first === last ? copying.onePage(first) : copying.somePages(first, last);
  return items.length > 0 ? copying.writtenByOthers(pages, items.join(", ")) : copying.leftBlank(pages);
};

/** The model to copy from: how to copy, then each page on a sheet of its own, in the order of the booklet. */
export function ModelPrintPage({ view, model, words }: Props) {
  const { copying, layout } = words;
  return (
    <>
      <PageHeading
        actions={<PrintButton label={layout.print} of={{ caseId: view.caseId, part: "copy" }} />}
        subtitle={`${view.person.name} · ${copying.codeOf(model.code, model.version)}`}
        title={copying.modelTitle}
        trail={copyTrail(view, words)}
      />
      <p>{copying.made(model.madeByName, formatDay(model.madeOn))}</p>
      <ol className="my-4 max-w-prose list-decimal space-y-1 pl-5">
        {copying.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <ul className="my-4 max-w-prose list-disc space-y-1 pl-5">
        {model.blank.map((stretch) => (
          <li key={stretch.first}>{blankSentence(stretch, words)}</li>
        ))}
      </ul>
      {model.pages.map((page) => (
        <ModelPageSheet key={page.name} model={model} page={page} words={words} />
      ))}
    </>
  );
}
