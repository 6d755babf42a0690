import { isFileRefusal } from "@/lib/files/refusals";
import type { Words } from "@/lib/text/text";
import { Notice } from "../ui/notice";

type Props = Readonly<{ code: string | null; nth: string | null; words: Words }>;

/** Why what was sent was not taken. */
export function RefusedNotice({ code, nth, words: { files } }: Props) {
  if (code === null) return null;
  return <Notice tone="error">{isFileRefusal(code) ? files.refusals[code]({ nth }) : files.notTaken}</Notice>;
}
