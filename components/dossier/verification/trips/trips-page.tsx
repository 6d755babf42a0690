import { localityOf } from "@/lib/dossier/verification/agencies";
import type { VerificationView } from "@/lib/dossier/verification/queries";
import { tripsFor } from "@/lib/dossier/verification/trips";
import { addDays, type Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../../../layout/menu";
import type { FieldSpec } from "../../../ui/field";
import { Form } from "../../../ui/form";
import { Beside } from "../../../ui/forms/beside";
import { PageHeading } from "../../../ui/heading";
import { DoneNotice, Notice } from "../../../ui/notice";
import type { RowForm } from "../row-forms";
import { nameOfSubject, pointsText } from "../subject-names";
import { type FormBinding, withProposal } from "../verification-forms";
import { VerificationMatter } from "../verification-matter";
import { TripItem } from "./trip-item";

type Props = Readonly<{
  view: VerificationView;
  done: string | null;
  open: string | null;
  plan: FormBinding;
  cost: RowForm;
  withdraw: RowForm;
  on: Day;
  words: Words;
}>;

/** So many places are gone to in one trip, and so many days ahead it may be planned: customs of the house. */
const placesInTrip = 4;
const daysAhead = 30;

/** What is awaited, agency by agency. */
const awaitedIn = ({ subjects }: VerificationView) =>
  subjects
    .flatMap(({ requests, ...subject }) =>
      requests
        .filter(
          ({ answeredOn, isVoid, abroad, tripId }) => answeredOn === null && !isVoid && !abroad && tripId === null,
        )
        .map((request) => ({ request, subject })),
    )
    .sort((one, other) => one.request.agency.localeCompare(other.request.agency, "vi"));

type Awaited = ReturnType<typeof awaitedIn>[number];

/** The fewest trips to the places that have not answered. */
function Proposed({ awaited, on, words }: Readonly<{ awaited: readonly Awaited[]; on: Day; words: Words }>) {
  const { trips } = words.verificationWork;
  const agencies = [...new Map(awaited.map(({ request }) => [request.agency, request])).values()];
  const places = agencies.map(({ id, agency }) => {
    const found = localityOf(agency);
    const where = { province: found?.province || trips.elsewhere, commune: found?.commune ?? agency };
    return { id, ...where, from: on, to: addDays(on, daysAhead) };
  });
  const proposed = tripsFor(places, placesInTrip);
  return (
    <section className="my-6 max-w-3xl rounded-lg border border-line p-5">
      <h2 className="font-semibold text-lg">{trips.proposed}</h2>
      <p className="mt-1 text-muted">{trips.fewest(proposed.length)}</p>
      <ol className="mt-2 list-decimal space-y-1 pl-5">
        {proposed.map(({ province, places: found }) => (
          <li key={found[0]?.id}>{trips.proposal(province, found.map(({ commune }) => commune).join(", "))}</li>
        ))}
      </ol>
    </section>
  );
}

const planFields = ({ view, on, words }: Props, awaited: readonly Awaited[]): FieldSpec[] => {
  const { trips, plan } = words.verificationWork;
  const members = [{ value: "", label: trips.choose }, ...view.members];
  return [
    { name: "caseId", kind: "hidden", label: "", value: view.caseId },
    ...awaited.map(
      ({ request, subject }, at): FieldSpec => ({
        ...{ name: `place-${request.id}`, kind: "tick", dense: true },
        label: nameOfSubject(subject, words),
        hint: pointsText(request.points, words),
        ...(awaited[at - 1]?.request.agency === request.agency ? {} : { heading: trips.place(request.agency) }),
      }),
    ),
    { name: "from", kind: "day", label: trips.from, today: addDays(on, 366) },
    { name: "to", kind: "day", label: trips.to, today: addDays(on, 366) },
    { name: "verifierId", kind: "select", label: trips.verifier, options: members },
    { name: "secondId", kind: "select", label: trips.second, options: members },
    {
      name: "number",
      kind: "line",
      label: trips.number,
      hint: withProposal(view.numbers.introduction, trips.numberHint, words),
      optional: true,
      max: 60,
    },
    { name: "cost", kind: "number", label: trips.cost, optional: true },
    { name: "confirmation", kind: "prose", label: plan.newSeries, whenAsked: true, optional: true, max: 500 },
  ];
};

/** The trips to verify in person: those best taken together, those planned, and the form for another. */
export function TripsPage(props: Props) {
  const { view, done, plan, on, words } = props;
  const { verification, verificationWork } = words;
  const { trips } = verificationWork;
  const awaited = awaitedIn(view);
  return (
    <>
      <PageHeading
        subtitle={verification.subtitle(view.person.name, view.unit.name)}
        title={trips.title}
        trail={caseTrail({ id: view.caseId, name: view.person.name, isOwn: false }, words, {
          href: `/dossiers/${view.caseId}/verification`,
          label: verification.title,
        })}
      />
      <DoneNotice done={done} sentences={{ ...verificationWork.done, ...words.verificationWithdrawal.done }} />
      <p className="my-4 max-w-3xl text-muted">{trips.hint}</p>
      {view.trips.length > 0 && (
        <ul className="max-w-3xl divide-y divide-line">
          {view.trips.map((trip) => (
            <TripItem key={trip.id} trip={trip} {...props} />
          ))}
        </ul>
      )}
      {awaited.length === 0 ? (
        <Notice tone="info">{trips.nothing}</Notice>
      ) : (
        <>
          <Proposed awaited={awaited} on={on} words={words} />
          <Beside matter={<VerificationMatter view={view} words={words} />} title={words.admissions.beside.title}>
            <h2 className="font-semibold text-lg">{trips.plan}</h2>
            <Form
              action={plan.action}
              fields={planFields(props, awaited)}
              initial={plan.initial}
              submit={trips.submit}
              words={words.layout.form}
            />
          </Beside>
        </>
      )}
    </>
  );
}
