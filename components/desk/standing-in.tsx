import type { DeskView } from "@/lib/desk/queries";
import { addDays, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { dutiesText } from "../authorisations/duties-text";
import { Notice } from "../ui/notice";

/** For whom the reader acts, or may act after switching, with the duties and the last day. */
export function StandingIn({ view, words }: Readonly<{ view: DeskView; words: Words }>) {
  const { onDesk } = words.authorisations;
  const said = ({ name, duties, to }: NonNullable<DeskView["standsFor"]>) =>
    [name, dutiesText(duties, words), formatDay(addDays(to, -1))] as const;
  return (
    <>
      {view.standsFor && <Notice tone="warning">{onDesk.acting(...said(view.standsFor))}</Notice>}
      {view.mayStandFor.map(({ id, ...one }) => (
        <Notice key={id} tone="info">
          {onDesk.other(...said(one))}
        </Notice>
      ))}
    </>
  );
}
