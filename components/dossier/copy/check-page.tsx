import type { CopyView, ModelPageView, ModelView } from "@/lib/dossier/copy/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Form } from "../../ui/form";
import type { FormBinding } from "../../ui/form-state";
import { PageHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { Sealed } from "../sealed";
import { copyTrail } from "./copy-trail";
import { ModelPageSheet } from "./model-page";

type Acts = Readonly<{ accept: FormBinding; back: FormBinding }>;
type Props = Readonly<{ view: CopyView; model: ModelView; page: ModelPageView; acts: Acts; words: Words }>;
type OfPage = Omit<Props, "acts" | "view" | "model">;

/** What was last said of a page. */
export function PageVerdict({ page, words }: OfPage) {
  const { copying } = words;
  const { mark } = page;
  if (!mark) return <p className="text-muted">{copying.notLookedAt}</p>;
  if (mark.outcome === "accepted") return <p>{copying.acceptedBy(mark.by, formatDay(mark.on))}</p>;
  return (
    <div>
      <p className="font-semibold text-danger">{copying.returnedBy(mark.by, formatDay(mark.on))}</p>
      {mark.reason !== null && (
        <p className="whitespace-pre-wrap break-words">
          <Sealed text={mark.reason} words={words} />
        </p>
      )}
    </div>
  );
}

function Verdicts({ view, model, page, acts, words }: Props) {
  const { copying } = words;
  const hidden = [
    { name: "caseId", kind: "hidden" as const, label: "", value: view.caseId },
    { name: "copyId", kind: "hidden" as const, label: "", value: model.id },
    { name: "name", kind: "hidden" as const, label: "", value: page.name },
  ];
  return (
    <div className="space-y-6 print:hidden">
      <section className="rounded-lg border border-line border-t-4 border-t-success p-5">
        <h2 className="font-semibold text-lg">{copying.acceptTitle}</h2>
        <p className="mt-1 text-muted">{copying.acceptHint}</p>
        <Form
          action={acts.accept.action}
          fields={hidden}
          initial={acts.accept.initial}
          submit={copying.accept}
          words={words.layout.form}
        />
      </section>
      <section className="rounded-lg border border-line border-t-4 border-t-warning p-5">
        <h2 className="font-semibold text-lg">{copying.returnTitle}</h2>
        <Form
          action={acts.back.action}
          fields={[
            ...hidden,
            { name: "reason", kind: "prose", label: copying.reason, hint: copying.reasonHint, max: 1_000 },
          ]}
          initial={acts.back.initial}
          submit={copying.return}
          tone="quiet"
          words={words.layout.form}
        />
      </section>
    </div>
  );
}

/** The way to the page before and the page after. */
function Neighbours({ view, model, page, words }: Omit<Props, "acts">) {
  const { copying } = words;
  const at = model.pages.findIndex(({ name }) => name === page.name);
  const links = [
    { page: model.pages[at - 1], label: copying.before },
    { page: model.pages[at + 1], label: copying.after },
  ];
  return (
    <nav aria-label={copying.pages} className="my-6 flex justify-between gap-4 print:hidden">
      {links.map(({ page: other, label }) => (
        <span key={label}>
          {other && (
            <a
              className="link inline-flex min-h-11 items-center"
              href={`/dossiers/${view.caseId}/copy/pages/${other.name}`}
            >
              {label} ({other.name})
            </a>
          )}
        </span>
      ))}
    </nav>
  );
}

/** One page of the model beside what is said of its copy on paper. */
export function CheckPage({ view, model, page, acts, words }: Props) {
  const { copying } = words;
  const changed = model.changed.find(({ name }) => name === page.name);
  return (
    <>
      <PageHeading
        subtitle={`${view.person.name} · ${copying.codeOf(model.code, model.version)}`}
        title={copying.pageName(page.name)}
        trail={copyTrail(view, words)}
      />
      {changed && <Notice tone="warning">{copying.changedPage(changed.name, changed.items.join(", "))}</Notice>}
      <div className="grid items-start gap-x-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <ModelPageSheet model={model} page={page} words={words} />
        <div className="lg:mt-6">
          <PageVerdict page={page} words={words} />
          {view.mayJudge && <Verdicts acts={acts} model={model} page={page} view={view} words={words} />}
        </div>
      </div>
      <Neighbours model={model} page={page} view={view} words={words} />
    </>
  );
}
