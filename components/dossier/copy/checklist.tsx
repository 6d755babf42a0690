import { type CopyPoint, stampPoints, writingPoints } from "@/lib/dossier/copy/marks";
import type { CopyView, ModelView } from "@/lib/dossier/copy/queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import type { FormAction, FormBinding } from "../../ui/form-state";
import { SectionHeading } from "../../ui/heading";

/** The form that confirms points, and the one that takes a point back. */
export type PointActs = Readonly<{
  confirm: FormBinding;
  retract: Readonly<{ action: FormAction; initialOf: (point: string) => FormBinding["initial"] }>;
}>;

type Props = Readonly<{
  title: string;
  hint: string;
  points: readonly CopyPoint[];
  /** Absent where the reader only reads. */
  acts: PointActs | null;
  view: CopyView;
  model: ModelView;
  on: Day;
  words: Words;
}>;

const hiddenOf = (view: CopyView, model: ModelView): FieldSpec[] => [
  { name: "caseId", kind: "hidden", label: "", value: view.caseId },
  { name: "copyId", kind: "hidden", label: "", value: model.id },
];

function Confirmed({
  point,
  acts,
  view,
  model,
  words,
}: Pick<Props, "acts" | "view" | "model" | "words"> & { point: CopyPoint }) {
  const { copying } = words;
  const confirmed = model.points.find((each) => each.point === point)?.confirmed;
  if (!confirmed) return <p className="text-muted">☐ {copying.points[point]}</p>;
  return (
    <>
      <p>
        <span aria-hidden="true" className="text-success">
          ✓{" "}
        </span>
        {copying.points[point]}
        <span className="block text-muted text-sm">{copying.confirmedBy(confirmed.by, formatDay(confirmed.on))}</span>
      </p>
      {acts && (
        <details className="text-sm print:hidden">
          <summary className="min-h-9 cursor-pointer py-1 text-link">{copying.mistaken}</summary>
          <Form
            action={acts.retract.action}
            fields={[...hiddenOf(view, model), { name: "point", kind: "hidden", label: "", value: point }]}
            initial={acts.retract.initialOf(point)}
            submit={copying.retract}
            tone="quiet"
            words={words.layout.form}
          />
        </details>
      )}
    </>
  );
}

/** Points of the checklist: those confirmed with day and name, and a form for the others. */
function Points({ title, hint, points, acts, view, model, on, words }: Props) {
  const { copying } = words;
  const isOpen = (point: CopyPoint) => !model.points.find((each) => each.point === point)?.confirmed;
  const open = points.filter(isOpen);
  const shown = acts ? points.filter((point) => !isOpen(point)) : points;
  const ticks = open.map(
    (point): FieldSpec => ({ name: point, kind: "tick", label: copying.points[point], optional: true, dense: true }),
  );
  return (
    <div className="my-4">
      <h3 className="font-semibold">{title}</h3>
      <p className="text-muted text-sm">{hint}</p>
      <ul className="my-2 space-y-2">
        {shown.map((point) => (
          <li key={point}>
            <Confirmed acts={acts} model={model} point={point} view={view} words={words} />
          </li>
        ))}
      </ul>
      {acts && open.length > 0 && (
        <div className="print:hidden">
          <Form
            action={acts.confirm.action}
            fields={[
              ...hiddenOf(view, model),
              ...ticks,
              { name: "markedOn", kind: "day", label: copying.markedOn, today: on },
            ]}
            initial={acts.confirm.initial}
            submit={copying.confirm}
            tone="quiet"
            words={words.layout.form}
          />
        </div>
      )}
    </div>
  );
}

type ListProps = Pick<Props, "view" | "model" | "on" | "words"> &
  Readonly<{ writing: PointActs | null; stamps: PointActs | null }>;

/** The checklist of copying: what the writer and what the committee confirm. */
export function Checklist({ writing, stamps, ...rest }: ListProps) {
  const { copying } = rest.words;
  return (
    <section>
      <SectionHeading>{copying.checklist}</SectionHeading>
      <div className="grid gap-x-10 md:grid-cols-2">
        <Points {...rest} acts={writing} hint={copying.writingHint} points={writingPoints} title={copying.byWriter} />
        <Points {...rest} acts={stamps} hint={copying.stampsHint} points={stampPoints} title={copying.byCommittee} />
      </div>
    </section>
  );
}
