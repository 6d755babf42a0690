import { rowsAPage } from "@/lib/imports/list-import";
import type { Verdict } from "@/lib/imports/list-row";
import type { ImportView } from "@/lib/imports/queries";
import type { RowFilter } from "@/lib/imports/row-filter";
import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { unitOptions } from "@/lib/units/named/choices";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Pager } from "../ui/pager";
import { withOneList } from "../units/unit-choice";
import { rowFields, rowMessages } from "./row-fields";
import { RowsTable } from "./rows-table";

export type ImportForms = Readonly<Record<"correct" | "commit" | "undo" | "discard", FormBinding>>;
type Props = Readonly<{ view: ImportView; forms: ImportForms; on: Day; words: Words }>;

const tabs = ["open", "new", "differs", "changed", "known", "skipped"] as const;
/** Where rows are shown as fields to answer. */
const asked = new Set<string>(["open", "differs", "changed"]);

const hrefOf = (id: string, show: RowFilter["verdict"], page = 1): string =>
  `/imports/${id}?show=${show}${page > 1 ? `&page=${page}` : ""}`;

const countOf = ({ counts }: ImportView, show: RowFilter["verdict"]): number =>
  show === "open" ? counts.error + counts.question : counts[show as Verdict];

function Tabs({ view, words }: Pick<Props, "view" | "words">) {
  const { check } = words.imports;
  return (
    <nav aria-label={check.title} className="my-4 flex flex-wrap gap-2">
      {tabs
        .filter((tab) => view.kind === "people" || (tab !== "differs" && tab !== "changed"))
        .map((tab) => (
          <a
            aria-current={view.filter.verdict === tab && view.filter.row === null ? "page" : undefined}
            className="inline-flex min-h-10 items-center rounded-full border border-line px-4 text-sm hover:border-link aria-[current=page]:border-link aria-[current=page]:bg-link aria-[current=page]:text-paper"
            href={hrefOf(view.id, tab)}
            key={tab}
          >
            {check.tab(check.tabs[tab], countOf(view, tab))}
          </a>
        ))}
    </nav>
  );
}

const captionOf = (view: ImportView, { imports: { check } }: Words): string => {
  const { verdict } = view.filter;
  return check.tab(check.tabs[verdict === "open" ? "open" : (verdict as "new")], countOf(view, verdict));
};

function RowsForm({ view, forms, on, words }: Props) {
  const { check } = words.imports;
  const units = unitOptions(view.units);
  const isWhole = view.filter.row !== null;
  const { action, initial } = forms.correct;
  return (
    <Form
      action={action}
      fields={[
        { name: "importId", label: "", kind: "hidden", value: view.id },
        { name: "rows", label: "", kind: "hidden", value: view.rows.map(({ number }) => number).join(",") },
        ...withOneList(view.rows.flatMap((row) => rowFields(row, isWhole, { words, units, on, kind: view.kind }))),
      ]}
      initial={{ ...initial, messages: view.rows.flatMap((row) => rowMessages(row, view.kind, words)) }}
      submit={check.save}
      tone="quiet"
      words={words.layout.form}
    />
  );
}

function Commit({ view, forms, words }: Pick<Props, "view" | "forms" | "words">) {
  const { commit, counted } = words.imports;
  const open = countOf(view, "open");
  const { new: adding, changed } = view.counts;
  const said = [
    ...(adding > 0 ? [commit.adding(counted[view.kind](adding))] : []),
    ...(changed > 0 ? [commit.correcting(changed)] : []),
  ].join(commit.and);
  const isNothing = adding + changed === 0;
  const id = [{ name: "importId", label: "", kind: "hidden", value: view.id }] as const;
  return (
    <section className="mt-8 border-line border-t pt-2">
      <SectionHeading>{commit.title}</SectionHeading>
      {open > 0 && <p>{commit.waiting(open)}</p>}
      {open === 0 && isNothing && <p>{commit.nothing}</p>}
      {open === 0 && !isNothing && (
        <>
          <p>{commit.intro(said)}</p>
          <Form {...forms.commit} fields={id} submit={commit.submit(said)} words={words.layout.form} />
        </>
      )}
      <Form
        {...forms.discard}
        confirm={commit.discardConfirm}
        fields={id}
        submit={commit.discard}
        tone="quiet"
        words={words.layout.form}
      />
    </section>
  );
}

/** The rows of an import by what becomes of them, corrected in place, and the act that enters all of them. */
export function CheckPage({ view, forms, on, words, done }: Props & Readonly<{ done: string | null }>) {
  const { imports, layout } = words;
  const { check } = imports;
  const { filter, rows } = view;
  const isForm = filter.row !== null || asked.has(filter.verdict);
  return (
    <>
      <PageHeading
        actions={
          <LinkButton href={`/imports/${view.id}/columns`} tone="quiet">
            {check.columnsLink}
          </LinkButton>
        }
        subtitle={`${imports.kinds[view.kind]} · ${view.fileName}`}
        title={check.title}
        trail={[placeOf("units", words), { href: "/imports", label: imports.title }]}
      />
      {done && <Notice tone="success">{done}</Notice>}
      <Tabs view={view} words={words} />
      {filter.row !== null && (
        <p>
          <a className="link inline-flex min-h-11 items-center" href={`/imports/${view.id}`}>
            {check.allRows}
          </a>
        </p>
      )}
      {rows.length === 0 && <p className="my-4">{filter.verdict === "open" ? check.noneOpen : check.noRows}</p>}
      {rows.length > 0 &&
        (isForm ? (
          <RowsForm forms={forms} on={on} view={view} words={words} />
        ) : (
          <RowsTable caption={captionOf(view, words)} kind={view.kind} view={view} words={words} />
        ))}
      {filter.row === null && (
        <Pager
          hrefOf={(page) => hrefOf(view.id, filter.verdict, page)}
          page={filter.page}
          pageSize={rowsAPage}
          total={countOf(view, filter.verdict)}
          words={layout}
        />
      )}
      <Commit forms={forms} view={view} words={words} />
    </>
  );
}
