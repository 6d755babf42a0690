import type { ChangedField, ChangeRequestView } from "@/lib/people/change-requests/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Sealed } from "../../dossier/sealed";
import { FactList } from "../../ui/fact-list";
import { Table } from "../../ui/table";
import { fieldLabel, valueText } from "./values";

type Props = Readonly<{ request: ChangeRequestView; words: Words }>;

const answerText = ({ answer }: ChangedField, { changes: { request } }: Words): string => {
  if (!answer) return "";
  return answer.isAccepted ? request.accepted : request.refused(answer.because ?? "");
};

/** What a request asks for, old and new side by side, and how each field was answered. */
export function ChangedFields({ request, words }: Props) {
  const { request: said, answering } = words.changes;
  if (!request.fields) return <p className="text-danger">{said.unreadable}</p>;
  const isAnswered = request.state === "answered";
  return (
    <Table
      caption={answering.compare}
      columns={[
        said.field,
        request.state === "waiting" ? said.old : said.oldThen,
        said.wanted,
        ...(isAnswered ? [said.answer] : []),
      ]}
      hideCaption
      rows={request.fields.map((each) => {
        const { field, old, present } = each;
        const isOvertaken = present !== null && request.state === "waiting";
        return {
          key: field,
          cells: [
            fieldLabel(field, words),
            isOvertaken
              ? { text: valueText(field, present, words), notes: [said.since(valueText(field, old, words))] }
              : valueText(field, old, words),
            <strong key="new">{valueText(field, each.new, words)}</strong>,
            ...(isAnswered ? [answerText(each, words)] : []),
          ],
        };
      })}
    />
  );
}

/** Why, by which paper, and how it ended. */
export function Grounds({ request, words }: Props) {
  const { request: said } = words.changes;
  const { closedOn, answeredBy, state } = request;
  return (
    <>
      <FactList
        facts={[
          { label: said.reason, value: <Sealed text={request.reason} words={words} /> },
          { label: said.paper, value: <Sealed text={request.paper} words={words} /> },
        ]}
      />
      {closedOn && (
        <p className="my-2">
          {state === "answered"
            ? said.answered(answeredBy ?? "", formatDay(closedOn))
            : said.withdrawn(formatDay(closedOn))}
        </p>
      )}
    </>
  );
}
