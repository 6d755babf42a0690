import type { VerificationSubject } from "@/lib/dossier/verification/queries";
import { formatDay } from "@/lib/primitives/day";
import { Form } from "../../ui/form";
import { OpenLink } from "./open-link";
import { pageOf, type RowForm, type SubjectProps } from "./row-forms";
import { GroundForm, RemovalForm } from "./verification-forms";

type Props = SubjectProps & Readonly<{ subject: VerificationSubject }>;

/** Of a relative nobody was asked about: the ground on which it is not needed, or that the relative was named by mistake. */
export function NotAskedAbout(props: Props) {
  const { subject, forms, open, view, words } = props;
  const { forms: names } = words.verification;
  const { id } = subject;
  if (id === null) return null;
  const act = ({ action, initialOf }: RowForm) => ({ action, initial: initialOf(id) });
  if (view.mayKeep && open === `ground-${id}`) return <GroundForm {...props} act={act(forms.recordGround)} />;
  if (view.mayAddRelative && open === `remove-${id}`) return <RemovalForm {...props} act={act(forms.removeRelative)} />;
  const link = (what: string, label: string) => (
    <OpenLink label={label} open={`${what}-${id}`} page={pageOf(view)} to={`subject-${id}`} />
  );
  return (
    <div className="flex flex-wrap gap-x-6">
      {view.mayKeep && subject.grounds.length > 0 && link("ground", names.groundTitle)}
      {view.mayAddRelative && subject.requests.length === 0 && link("remove", names.removeTitle)}
    </div>
  );
}

type Pressed = Readonly<{
  act: "identifyRelative" | "rejectNamesake" | "proposeNamesakes";
  submit: string;
  personId?: string;
}>;

/** One press about who a relative is in the register. */
function IdentityButton({ subject, act, personId, submit, ...shared }: Props & Pressed) {
  const { forms, view, words } = shared;
  const hidden = { kind: "hidden", label: "" } as const;
  return (
    <Form
      action={forms[act].action}
      fields={[
        { ...hidden, name: "caseId", value: view.caseId },
        { ...hidden, name: "relativeId", value: subject.id ?? "" },
        ...(personId === undefined ? [] : [{ ...hidden, name: "personId", value: personId }]),
      ]}
      initial={forms[act].initialOf(subject.id ?? "")}
      submit={submit}
      tone="quiet"
      words={words.layout.form}
    />
  );
}

/** Who of the register a relative is, or may be: found by the name, confirmed by a person. */
export function RelativeIdentity(props: Props) {
  const { subject, view, words } = props;
  const { identity } = words.verificationWork;
  const { registered, mayBe, notPersonIds } = subject;
  if (registered)
    return (
      <div className="mt-2 print:hidden">
        <p>
          <span className="text-muted">{identity.known}</span>{" "}
          {registered.id ? <a href={`/people/${registered.id}`}>{registered.name}</a> : identity.outside}
          {registered.unit && `, ${registered.unit}`}
        </p>
        {view.mayAddRelative && <IdentityButton {...props} act="identifyRelative" personId="" submit={identity.undo} />}
      </div>
    );
  const rejected = notPersonIds.length > 0 && (
    <div className="mt-2 text-sm print:hidden">
      <p className="text-muted">{identity.rejected(notPersonIds.length)}</p>
      <IdentityButton {...props} act="proposeNamesakes" submit={identity.again} />
    </div>
  );
  if (mayBe.length === 0) return rejected;
  return (
    <div className="mt-3 border-line border-l-2 pl-3 print:hidden">
      <p className="font-medium">{identity.mayBe}</p>
      <p className="mt-1 text-muted text-sm">{identity.hint}</p>
      <ul>
        {mayBe.map(({ id, name, bornOn, unit }) => (
          <li className="mt-2" key={id}>
            <a href={`/people/${id}`}>{name}</a>, {identity.person(formatDay(bornOn), unit)}
            <div className="flex flex-wrap gap-x-4">
              <IdentityButton {...props} act="identifyRelative" personId={id} submit={identity.confirm(name)} />
              <IdentityButton {...props} act="rejectNamesake" personId={id} submit={identity.reject} />
            </div>
          </li>
        ))}
      </ul>
      {rejected}
    </div>
  );
}
