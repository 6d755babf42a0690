import { type Actor, may } from "@/lib/access/actor";
import type { Words } from "@/lib/text/text";
import { LinkRow } from "../../ui/heading";

/** The pages beside the list of cases which the reader may open: where people come from, classes, and the reading of histories. */
export function ListLinks({ actor, words }: Readonly<{ actor: Actor; words: Words }>) {
  const { caseList, classes, intake, rework, sectionReview } = words;
  const links = [
    ...(may(actor, "intake.read")
      ? [
          { href: "/intake", label: intake.links.queue },
          { href: "/sympathisers", label: intake.links.list },
        ]
      : []),
    ...(may(actor, "classes.read") ? [{ href: "/classes", label: classes.title }] : []),
    ...(may(actor, "dossier.review")
      ? [
          { href: "/dossiers/quality", label: rework.title },
          { href: "/dossiers/tips", label: rework.tips.title },
          { href: "/dossiers/causes", label: sectionReview.causeList.title },
          { href: "/dossiers/review", label: sectionReview.settings.title },
        ]
      : []),
  ];
  return links.length > 0 && <LinkRow label={caseList.links} links={links} />;
}
