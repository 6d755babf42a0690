import type { VerificationView } from "@/lib/dossier/verification/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../../ui/field";
import { Form } from "../../../ui/form";
import { Tag } from "../../../ui/tag";
import { OpenLink } from "../open-link";
import type { RowForm } from "../row-forms";
import { WithdrawalForm, WithdrawalNote } from "../withdrawal";

type Props = Readonly<{
  trip: VerificationView["trips"][number];
  view: VerificationView;
  /** The form named in the address. */
  open: string | null;
  cost: RowForm;
  withdraw: RowForm;
  words: Words;
}>;

const keysOf = ({ trip, view }: Props): FieldSpec[] => [
  { name: "caseId", kind: "hidden", label: "", value: view.caseId },
  { name: "tripId", kind: "hidden", label: "", value: trip.id },
];

/** What may be done about a trip: print its papers, record its cost, or cancel it while no place has answered. */
function TripActs(props: Props & Readonly<{ answered: number }>) {
  const { trip, answered, view, open, cost, withdraw, words } = props;
  const { trips } = words.verificationWork;
  const { trip: texts } = words.verificationWithdrawal;
  const page = `/dossiers/${view.caseId}/verification/trips`;
  const link = (what: string, label: string) => (
    <OpenLink label={label} open={`${what}-${trip.id}`} page={page} to={`trip-${trip.id}`} />
  );
  if (open === `cost-${trip.id}`)
    return (
      <Form
        action={cost.action}
        fields={[...keysOf(props), { name: "cost", kind: "number", label: trips.cost }]}
        initial={cost.initialOf(trip.id)}
        submit={trips.costSubmit}
        tone="quiet"
        words={words.layout.form}
      />
    );
  if (answered === 0 && open === `withdraw-${trip.id}`)
    return (
      <WithdrawalForm
        act={{ action: withdraw.action, initial: withdraw.initialOf(trip.id) }}
        fields={keysOf(props)}
        texts={texts}
        words={words}
      />
    );
  return (
    <div className="flex flex-wrap gap-x-6">
      {link("cost", trips.costTitle)}
      {answered === 0 && link("withdraw", texts.title)}
    </div>
  );
}

/** One trip: its days, its members, where they go, what has come of it, and what may be done about it. */
export function TripItem(props: Props) {
  const { trip, view, words } = props;
  const { trips } = words.verificationWork;
  const { trip: texts } = words.verificationWithdrawal;
  const answered = trip.places.filter(({ answeredOn }) => answeredOn !== null).length;
  return (
    <li className="py-4" id={`trip-${trip.id}`}>
      <p className="flex flex-wrap items-center gap-x-3 font-medium">
        {trips.days(formatDay(trip.from), formatDay(trip.to))}
        {trip.withdrawal && <Tag>{texts.tag}</Tag>}
      </p>
      <p>{trips.who(...trip.verifiers)}</p>
      <WithdrawalNote told={texts.told} withdrawal={trip.withdrawal} words={words} />
      {!trip.withdrawal && (
        <>
          <p>{[...new Set(trip.places.map(({ agency }) => agency))].join("; ")}</p>
          <p className="text-muted text-sm">
            {trips.placesDone(answered, trip.places.length)} · {trips.cost}:{" "}
            {trip.cost === null ? trips.costNone : trips.costOf(trip.cost.toLocaleString("vi-VN"))}
          </p>
          <p>
            <a
              className="link inline-flex min-h-11 items-center"
              href={`/dossiers/${view.caseId}/verification/trips/${trip.id}`}
            >
              {trips.print}
            </a>
          </p>
          <TripActs {...props} answered={answered} />
        </>
      )}
    </li>
  );
}
