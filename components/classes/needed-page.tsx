import type { NeededView } from "@/lib/classes/queries";
import { daysText } from "@/lib/classes/training-class";
import { formatDay } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { EmptyState } from "../ui/empty-state";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { hidden, tickFields } from "./class-fields";

type Person = NeededView["waiting"][number];
type Props = Readonly<{
  view: NeededView;
  action: FormAction;
  everyone: FormState;
  some: FormState;
  words: Words;
}>;

/** Why somebody should go: in one line, and beside which day. */
export const whyOf = ({ need }: Person, { classes: { needed } }: Words): string =>
  need.why === "none" ? needed.without : needed.lapses(formatDay(need.until));

const rowOf = (person: Person, { kind }: NeededView, words: Words) => {
  const { needed } = words.classes;
  const planned = person.plannedOn ? needed.meeting(formatDay(person.plannedOn)) : needed.notPlanned;
  return {
    key: person.caseId,
    cells: [
      { text: person.name, href: `/admissions/${person.caseId}`, notes: [formatDay(person.bornOn)] },
      person.unit,
      { text: whyOf(person, words), notes: kind === "awareness" ? [planned] : [] },
      ...(person.seat ? [{ text: person.seat.name, href: `/classes/${person.seat.id}` }] : []),
    ],
  };
};

const classField = ({ classes: options }: NeededView, { classes: { needed } }: Words): FieldSpec => ({
  ...{ name: "classId", label: needed.pickClass, kind: "select" },
  options: options.map(({ id, name, days }) => ({ value: id, label: needed.option(name, daysText(days)) })),
});

function Proposing({ view, action, everyone, some, words }: Props) {
  const { needed } = words.classes;
  if (view.classes.length === 0) return <p className="print:hidden">{needed.noClass}</p>;
  const people = view.waiting.map(({ caseId: id, name, unit }) => ({ id, name, unit }));
  const why = new Map(view.waiting.map((person) => [person.caseId, whyOf(person, words)]));
  return (
    <div className="print:hidden">
      <Form
        action={action}
        fields={[hidden("everyone", "on"), classField(view, words)]}
        initial={everyone}
        submit={needed.all(view.waiting.length)}
        words={words.layout.form}
      />
      {people.length > 1 && (
        <details>
          <summary className="link inline-flex min-h-11 cursor-pointer items-center">{needed.chooseSome}</summary>
          <Form
            action={action}
            fields={[
              classField(view, words),
              ...tickFields(
                "cases",
                people,
                () => false,
                (id) => why.get(id),
              ),
            ]}
            initial={some}
            submit={needed.some}
            tone="quiet"
            words={words.layout.form}
          />
        </details>
      )}
    </div>
  );
}

/** More people than these are opened by whoever wants them; on paper all stand. */
const mostOpen = 40;

/** Those who should go and stand in no list yet. */
function Waiting({ view, words }: Pick<Props, "view" | "words">) {
  const { needed } = words.classes;
  const count = view.waiting.length;
  const table = (
    <Table
      caption={needed.count(count)}
      columns={[needed.name, needed.cell, needed.why]}
      hideCaption
      rows={view.waiting.map((person) => rowOf(person, view, words))}
    />
  );
  if (count <= mostOpen) return table;
  return (
    <details>
      <summary className="link inline-flex min-h-11 cursor-pointer items-center print:hidden">
        {needed.unfold(count)}
      </summary>
      {table}
    </details>
  );
}

/** Who should go to a class, over all cells within reach, and the form that puts them on a list. */
export function NeededPage(props: Props) {
  const { view, words } = props;
  const { classes } = words;
  const { needed } = classes;
  const { waiting, seated, validity } = view;
  const columns = [needed.name, needed.cell, needed.why];
  return (
    <>
      <PageHeading
        actions={<PrintButton label={needed.print} />}
        subtitle={
          <>
            <p>{needed.intro[view.kind]}</p>
            {view.kind === "awareness" && (
              <p>
                {validity ? needed.validity(validity.value, source(validity.cites)) : needed.validityUnknown}{" "}
                {needed.lookAhead(view.lookAhead)}
              </p>
            )}
          </>
        }
        title={needed.title(classes.kinds[view.kind])}
        trail={[placeOf("cases", words), { href: "/classes", label: classes.title }]}
      />
      {!view.isWhole && <Notice tone="info">{needed.more(waiting.length + seated.length)}</Notice>}
      {waiting.length === 0 ? (
        <EmptyState hint={needed.noneHint} title={needed.none} />
      ) : (
        <>
          <p className="mb-2 font-semibold">{needed.count(waiting.length)}</p>
          <Proposing {...props} />
          <Waiting {...props} />
        </>
      )}
      {seated.length > 0 && (
        <>
          <SectionHeading>{needed.seated}</SectionHeading>
          <Table
            caption={needed.seated}
            columns={[...columns, needed.inClass]}
            hideCaption
            rows={seated.map((person) => rowOf(person, view, words))}
          />
        </>
      )}
    </>
  );
}
