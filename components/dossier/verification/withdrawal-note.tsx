import type { Withdrawal } from "@/lib/dossier/verification/view-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Sealed } from "../sealed";

type Props = Readonly<{
  withdrawal: Withdrawal | null;
  /** The sentence of what was withdrawn, by the day and whoever did it. */
  told: (day: string, who: string) => string;
  words: Words;
}>;

/** That a request or a trip was taken back: when, by whom, and why. */
export function WithdrawalNote({ withdrawal, told, words }: Props) {
  if (!withdrawal) return null;
  return (
    <div className="mt-2 text-sm">
      <p>{told(formatDay(withdrawal.on), withdrawal.by)}</p>
      {withdrawal.reason && (
        <p className="whitespace-pre-wrap break-words text-muted">
          <Sealed text={withdrawal.reason} words={words} />
        </p>
      )}
    </div>
  );
}
