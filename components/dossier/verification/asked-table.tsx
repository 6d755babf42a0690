import type { VerificationView } from "@/lib/dossier/verification/queries";
import type { VerificationRequest } from "@/lib/dossier/verification/view-queries";
import type { Words } from "@/lib/text/text";
import { Table } from "../../ui/table";
import { sealedText } from "../sealed";
import { bornOf, kinOf } from "./subject-names";

type Props = Readonly<{
  caption: string;
  view: VerificationView;
  requests: readonly VerificationRequest[];
  words: Words;
}>;

/** Exactly the people and points that an agency is asked about. */
export function AskedTable({ caption, view, requests, words }: Props) {
  const { paper, pointsSpoken } = words.verificationWork;
  const { who, kin, where, what } = paper.columns;
  return (
    <Table
      caption={caption}
      columns={[who, kin, where, what]}
      hideCaption
      rows={requests.flatMap((request) => {
        const subject = view.subjects.find(({ id }) => id === request.relativeId);
        if (!subject) return [];
        const born = bornOf(subject);
        const points = request.points.map((point) => pointsSpoken[point]).join("; ");
        return {
          key: request.id,
          cells: [
            [sealedText(subject.name, words), born].filter(Boolean).join(", "),
            kinOf(subject, words),
            subject.details ? sealedText(subject.details, words) : "—",
            request.checksId ? `${points} (${paper.again})` : points,
          ],
        };
      })}
    />
  );
}
