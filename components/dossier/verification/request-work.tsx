import type { VerificationRequest } from "@/lib/dossier/verification/view-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Notice } from "../../ui/notice";
import { Tag } from "../../ui/tag";
import { Sealed } from "../sealed";
import { pointsText } from "./subject-names";
import { WithdrawalNote } from "./withdrawal";

type Props = Readonly<{ request: VerificationRequest; words: Words }>;

const resultTone = (result: VerificationRequest["findings"][number]["result"]) =>
  result === "correct" ? "success" : "danger";

/** What the agency said of each point that was asked. */
function Findings({ request, words }: Props) {
  const { verification, verificationWork } = words;
  if (request.findings.length === 0) return null;
  return (
    <ul className="mt-2 space-y-2">
      {request.findings.map(({ point, result, finding }) => (
        <li key={point}>
          <span className="mr-2">{verificationWork.points[point]}</span>
          <Tag tone={resultTone(result)}>{verification.results[result]}</Tag>
          {finding && (
            <p className="mt-1 whitespace-pre-wrap break-words border-line border-l-2 pl-3">
              <Sealed text={finding} words={words} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How often the agency was reminded, and when it is reminded next. */
function Chases({ request, words }: Props) {
  const { chase } = words.verificationWork;
  const means: Readonly<Record<string, string>> = chase.meansNames;
  return (
    <>
      {request.chases.length > 0 && (
        <ul className="mt-2 text-sm">
          {request.chases.map((one) => (
            <li key={one.id}>
              {chase.done(means[one.means] ?? one.means, formatDay(one.chasedOn), one.authorName)}
              {one.note && (
                <span className="block whitespace-pre-wrap break-words text-muted">
                  <Sealed text={one.note} words={words} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {request.chaseOn && (
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          {request.isEscalated ? (
            <Tag tone="danger">{chase.escalated(request.reminders.escalate)}</Tag>
          ) : (
            request.isChaseDue && <Tag tone="warning">{chase.due}</Tag>
          )}
          <span className="text-muted">{chase.next(formatDay(request.chaseOn))}</span>
        </p>
      )}
    </>
  );
}

/** Of a request: what was asked, by which short way, what was found, what is mended, and how it was chased. */
export function RequestWork({ request, words, seesFindings }: Props & Readonly<{ seesFindings: boolean }>) {
  const { shortcuts, shortcutWaits, letters, reply } = words.verificationWork;
  const { shortcut, ground, reopens, mending } = request;
  return (
    <>
      {!ground && <p className="mt-1 text-sm">{pointsText(request.points, words)}</p>}
      {shortcut && (
        <p className="mt-1 text-muted text-sm">
          {shortcuts[shortcut]} (HD 06-HD/TW, 3.4c). {!request.answeredOn && shortcutWaits}
        </p>
      )}
      <Findings request={request} words={words} />
      {mending.length > 0 && <Notice tone="warning">{reply.mendFirst(mending.join(", "))}</Notice>}
      {mending.length === 0 && reopens.length > 0 && (
        <p className="mt-2 text-sm">{letters.reopened(reopens.join(", "))}</p>
      )}
      {seesFindings && <Chases request={request} words={words} />}
      <WithdrawalNote told={words.verificationWithdrawal.told} withdrawal={request.withdrawal} words={words} />
    </>
  );
}
