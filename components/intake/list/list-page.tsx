import type { ListPaper } from "@/lib/intake/list/listed";
import { monthInAddress } from "@/lib/intake/list/month";
import type { SympathiserList } from "@/lib/intake/list/queries";
import { addMonths, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { LinkButton } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Filter } from "../../ui/filter";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { DoneNotice, Notice } from "../../ui/notice";
import { Table } from "../../ui/table";
import { cellFields } from "../cell-field";
import { IntakeLinks } from "../intake-links";

type Shown = Readonly<{ view: SympathiserList; words: Words }>;

const monthsBack = 24;

const paperText = ({ number, on }: ListPaper, { sympathisers }: Words): string =>
  sympathisers.paper(number, formatDay(on));

/** How far a person of the list has come towards the procedure. */
const startText = ({ papers }: SympathiserList["listed"][number], { sympathisers: words }: Words): string => {
  const { proposeStart, permitStart } = papers;
  if (permitStart) return words.permittedOn(permitStart.number, formatDay(permitStart.on));
  return proposeStart ? words.proposedOn(proposeStart.number, formatDay(proposeStart.on)) : "";
};

const rowsOf = ({ view, words }: Shown) => {
  const { sympathisers: labels } = words;
  const outcomes = new Map(view.meeting?.entries.map((entry) => [entry.listedCaseId, entry.outcome]));
  const outcomeText = (caseId: string): string => {
    const outcome = outcomes.get(caseId);
    return outcome ? labels.happened[outcome] : "";
  };
  return [
    ...view.listed.map((person) => {
      const { listSympathiser, confirmSympathiser } = person.papers;
      return {
        key: person.id,
        cells: [
          {
            ...{ text: person.name, href: `/admissions/${person.id}` },
            notes: [labels.born(formatDay(person.bornOn), labels.sexes[person.sex], person.occupation)],
          },
          listSympathiser ? paperText(listSympathiser, words) : "",
          confirmSympathiser ? paperText(confirmSympathiser, words) : labels.notConfirmed,
          person.mentor ?? labels.noMentor,
          startText(person, words),
          outcomeText(person.id),
        ],
      };
    }),
    ...view.elsewhere.map(({ id, personName, listedCaseId }) => ({
      key: id,
      cells: [{ text: personName, notes: [labels.moved] }, "", "", "", "", outcomeText(listedCaseId)],
    })),
  ];
};

/** What the cell resolved in the month, and whom it took off. */
function Meeting({ view: { meeting }, words }: Shown) {
  const { sympathisers: labels } = words;
  if (!meeting) return <p className="mt-4 text-muted">{labels.noMeeting}</p>;
  const off = meeting.entries.filter(({ outcome }) => outcome === "takenOff");
  return (
    <>
      <p className="mt-4">
        {labels.meeting(meeting.resolution, formatDay(meeting.heldOn), meeting.recordedBy)}{" "}
        {meeting.proposalResolution && labels.proposal(meeting.proposalResolution)}
      </p>
      {off.length > 0 && (
        <>
          <SectionHeading>{labels.takenOff}</SectionHeading>
          <ul className="list-disc pl-6">
            {off.map(({ id, personName, bornOn, confirmed }) => (
              <li key={id}>
                {personName} ({formatDay(bornOn)}).{" "}
                {confirmed ? labels.takenOffConfirmed(confirmed.number, formatDay(confirmed.on)) : labels.notConfirmed}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Noted({ view: { noted }, words }: Shown) {
  if (noted.length === 0) return null;
  return (
    <section className="print:hidden">
      <SectionHeading>{words.sympathisers.noted}</SectionHeading>
      <ul className="list-disc pl-6">
        {noted.map(({ id, name }) => (
          <li key={id}>
            <a className="link" href={`/admissions/${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Months({ view, words }: Shown) {
  const { sympathisers: labels } = words;
  const present = view.on.slice(0, 7);
  const months = Array.from({ length: monthsBack }, (_, back) => monthInAddress(addMonths(view.on, -back)));
  const asked = monthInAddress(view.month);
  return (
    <Filter
      action="/sympathisers"
      apply={labels.apply}
      fields={[
        {
          ...{ name: "month", label: labels.chooseMonth, kind: "select", value: asked },
          options: [...new Set([present, ...months, asked])].map((value) => ({ value, label: labels.month(value) })),
        },
        ...cellFields({ ...view, label: labels.cell }),
      ]}
    />
  );
}

const paperHref = ({ unit, month }: SympathiserList, as: "docx" | "pdf"): string =>
  `/sympathisers/paper?unit=${unit.id}&month=${monthInAddress(month)}&as=${as}`;

/** The list of sympathisers of a cell as of a month, to read, and to have as a paper. */
export function ListPage({ view, done, words }: Shown & Readonly<{ done: string | null }>) {
  const { sympathisers: labels, documents, intake } = words;
  const rows = rowsOf({ view, words });
  return (
    <>
      <PageHeading
        actions={
          <>
            {rows.length > 0 &&
              (["docx", "pdf"] as const).map((as) => (
                <LinkButton href={paperHref(view, as)} key={as} tone="quiet">
                  {as === "docx" ? documents.word : documents.pdf}
                </LinkButton>
              ))}
            {view.mayNominate && (
              <LinkButton href="/admissions/nominate" tone="quiet">
                {labels.nominate}
              </LinkButton>
            )}
            {view.mayResolve && <LinkButton href="/sympathisers/resolve">{labels.resolve}</LinkButton>}
            {view.mayConfirm && <LinkButton href="/sympathisers/confirm">{labels.confirm}</LinkButton>}
          </>
        }
        subtitle={
          <>
            <p>{view.unit.name}</p>
            <p>{labels.asOf(formatDay(view.asOf))}</p>
          </>
        }
        title={labels.title(labels.month(monthInAddress(view.month)))}
        trail={[placeOf("cases", words), { href: "/intake", label: intake.title }]}
      />
      <DoneNotice done={done} sentences={labels.done} />
      <IntakeLinks mayDecide={view.mayNominate} words={words} />
      <Months view={view} words={words} />
      {view.noCell && <Notice tone="warning">{intake.noCell(view.noCell)}</Notice>}
      {rows.length === 0 ? (
        <EmptyState hint={labels.noneHint} title={labels.none} />
      ) : (
        <Table
          caption={labels.caption(rows.length)}
          columns={[labels.name, labels.listed, labels.confirmed, labels.mentor, labels.start, labels.resolved]}
          rows={rows}
        />
      )}
      <Meeting view={view} words={words} />
      <Noted view={view} words={words} />
    </>
  );
}
