import { mostDaysOpen, mostInvited } from "@/lib/intake/invitation";
import type { InvitationView } from "@/lib/intake/invitation-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice, Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { IntakeLinks } from "./intake-links";
import { QrCode } from "./qr-code";

type Open = NonNullable<InvitationView["open"]>;
type Props = Readonly<{
  view: InvitationView;
  turningOn: FormBinding;
  turningOff: FormBinding;
  /** The address people type, to which the path of the link is added. */
  site: string;
  done: string | null;
  words: Words;
}>;

function OpenInvitation({
  open,
  site,
  turningOff,
  words,
}: Pick<Props, "site" | "turningOff" | "words"> & Readonly<{ open: Open }>) {
  const { invitation, self } = words.intake;
  const link = `${site}${open.path}`;
  return (
    <div className="handed-out">
      <p className="mb-4 hidden print:block">{self.intro}</p>
      <div className="print:hidden">
        <Notice
          title={invitation.open(formatDay(open.lastDay))}
          tone={open.received < open.cap ? "success" : "warning"}
        >
          <p>{invitation.taken(open.received, open.cap)}</p>
          {open.received >= open.cap && <p>{invitation.full}</p>}
          {open.turnedAway > 0 && <p>{invitation.turnedAway(open.turnedAway)}</p>}
        </Notice>
      </div>
      <p className="font-medium">{invitation.link}</p>
      <p className="mb-4 break-all">{link}</p>
      <QrCode label={invitation.qr} link={link} />
      <div className="print:hidden">
        <SectionHeading>{invitation.turnOff}</SectionHeading>
        <p>{invitation.turnOffHint}</p>
        <Form
          {...turningOff}
          fields={[{ name: "invitationId", label: "", kind: "hidden", value: open.id }]}
          submit={invitation.turnOff}
          tone="quiet"
          words={words.layout.form}
        />
      </div>
    </div>
  );
}

/** The invitation of a cell: switched on for a period, its link and code, and switched off. */
export function InvitationPage({ view, turningOn, turningOff, site, done, words }: Props) {
  const { intake } = words;
  const { invitation } = intake;
  const { open, earlier, unit } = view;
  return (
    <>
      <PageHeading
        actions={open && <PrintButton label={invitation.print} />}
        subtitle={
          <>
            <p className="print:hidden">{unit.name}</p>
            <p className="print:hidden">{invitation.intro}</p>
          </>
        }
        title={invitation.title}
        trail={[placeOf("cases", words), { href: "/intake", label: intake.title }]}
      />
      <DoneNotice done={done} sentences={intake.done} />
      <IntakeLinks mayDecide words={words} />
      {open ? (
        <OpenInvitation open={open} site={site} turningOff={turningOff} words={words} />
      ) : (
        <>
          <p>{invitation.off}</p>
          <Form
            {...turningOn}
            fields={[
              { name: "unitId", label: "", kind: "hidden" },
              {
                ...{ name: "lastDay", label: invitation.lastDay, kind: "day" },
                hint: invitation.lastDayHint(mostDaysOpen),
              },
              { name: "cap", label: invitation.cap, hint: invitation.capHint(mostInvited), kind: "number" },
            ]}
            submit={invitation.turnOn}
            words={words.layout.form}
          />
        </>
      )}
      {earlier.length > 0 && (
        <div className="print:hidden">
          <SectionHeading>{invitation.earlier}</SectionHeading>
          <ul className="list-disc pl-6">
            {earlier.map(({ id, from, lastDay, received, endedBy }) => (
              <li key={id}>
                {[
                  invitation.earlierLine(formatDay(from), formatDay(lastDay), received),
                  endedBy && invitation.ended(endedBy),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
