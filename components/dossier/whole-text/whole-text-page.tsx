import type { WholeTextView } from "@/lib/dossier/whole-text/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../../layout/menu";
import { Filter } from "../../ui/filter";
import { PageHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { PrintButton } from "../../ui/print-button";
import { ItemSection, isUnchanged } from "./item-section";
import { LaterItems } from "./later-items";

type Props = Readonly<{ view: WholeTextView; words: Words }>;

/** Which day's texts the present ones are compared with. */
function DayChoice({ view, words }: Props) {
  const { wholeText } = words;
  const address = `/dossiers/${view.caseId}/text`;
  if (view.days.length === 0) return <p className="my-3 text-muted print:hidden">{wholeText.nothingToCompare}</p>;
  const options = view.days.map((day) => ({ value: day, label: wholeText.endOf(formatDay(day)) }));
  return (
    <Filter
      action={address}
      apply={wholeText.compare}
      clear={view.compared ? { href: address, label: wholeText.stopComparing } : undefined}
      fields={[
        {
          name: "day",
          label: wholeText.compareWith,
          kind: "select",
          value: view.compared?.by === "day" ? view.compared.day : "",
          options: [{ value: "", label: wholeText.choose }, ...options],
        },
      ]}
    />
  );
}

/** What is compared, and how many items differ. */
function Compared({ view, words }: Props) {
  const { wholeText, dossier } = words;
  const { compared, items } = view;
  if (!compared) return null;
  const changed = items.filter((item) => item.earlier !== undefined && !isUnchanged(item));
  const title =
    compared.by === "day"
      ? wholeText.comparedWithDay(formatDay(compared.day), changed.length)
      : wholeText.comparedWithVersion(compared.number, compared.version);
  return (
    <Notice title={title} tone="info">
      <p>{dossier.changes.legend}</p>
    </Notice>
  );
}

/** The whole personal history on one page, in the order of the form. */
export function WholeTextPage({ view, words }: Props) {
  const { dossier, wholeText, layout } = words;
  return (
    <>
      <PageHeading
        actions={<PrintButton label={layout.print} of={{ caseId: view.caseId, part: "whole" }} />}
        trail={caseTrail({ id: view.caseId, name: view.person.name, isOwn: view.isApplicant }, words, {
          href: `/dossiers/${view.caseId}`,
          label: dossier.title,
        })}
        subtitle={view.person.name}
        title={wholeText.title}
      />
      <DayChoice view={view} words={words} />
      <Compared view={view} words={words} />
      <div className="border-line border-t">
        {view.items.map((item) => (
          <ItemSection item={item} key={item.number} view={view} words={words} />
        ))}
        <LaterItems view={view} words={words} />
      </div>
    </>
  );
}
