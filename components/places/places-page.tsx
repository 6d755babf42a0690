import type { PlacesView } from "@/lib/places/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Table } from "../ui/table";
import { LoadForm } from "./load-form";
import { WaitingLoad } from "./waiting-load";

type Forms = Readonly<Record<"read" | "apply", Readonly<{ action: FormAction; initial: FormState }>>>;

type Props = Readonly<{ view: PlacesView; forms: Forms; done: "read" | "apply" | null; words: Words }>;

function Loads({ view, words }: Readonly<{ view: PlacesView; words: Words }>) {
  const { applied, facts, history } = words.places;
  if (view.applied.length === 0) return null;
  return (
    <Table
      caption={history}
      columns={[facts.source, applied.on, applied.how, facts.communes, facts.formerNames, facts.from]}
      rows={view.applied.map(({ id, source, fileName, appliedOn, appliedBy, mode, ...load }) => ({
        key: id,
        cells: [
          { text: source, notes: [fileName] },
          { text: appliedOn ? formatDay(appliedOn) : "", notes: [appliedBy ?? ""] },
          mode === "append" ? applied.append : applied.replace,
          facts.number(load.communes),
          facts.number(load.formerNames),
          facts.days(load.from, load.to),
        ],
      }))}
    />
  );
}

/** What is offered now, the file that waits to be applied, the form to load another, and the loads so far. */
export function PlacesPage({ view, forms, done, words }: Props) {
  const { places } = words;
  return (
    <>
      <PageHeading subtitle={places.intro} title={places.title} trail={[placeOf("admin", words)]} />
      {done && <Notice tone="success">{places.done[done]}</Notice>}
      <p className="my-4 max-w-prose font-medium">
        {view.communes === 0 ? places.none : places.now(view.communes, view.formerNames)}
      </p>
      {view.waiting && <WaitingLoad {...forms.apply} load={view.waiting} words={words} />}
      <SectionHeading>{places.load.title}</SectionHeading>
      <LoadForm {...forms.read} isQuiet={view.waiting !== null} words={words} />
      <Loads view={view} words={words} />
    </>
  );
}
