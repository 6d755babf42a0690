import type { Words } from "@/lib/text/text";

/** For a reviewer, above the list of cases: what is kept about the reading of all histories. */
export function ReviewLinks({ words }: Readonly<{ words: Words }>) {
  const { rework, sectionReview } = words;
  const links = [
    { href: "/dossiers/quality", label: rework.title },
    { href: "/dossiers/tips", label: rework.tips.title },
    { href: "/dossiers/causes", label: sectionReview.causeList.title },
    { href: "/dossiers/review", label: sectionReview.settings.title },
  ];
  return (
    <nav aria-label={sectionReview.links} className="mb-3 flex flex-wrap gap-x-5 print:hidden">
      {links.map(({ href, label }) => (
        <a className="link inline-flex min-h-9 items-center text-sm" href={href} key={href}>
          {label}
        </a>
      ))}
    </nav>
  );
}
