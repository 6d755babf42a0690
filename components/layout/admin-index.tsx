import type { Words } from "@/lib/text/text";
import { PageHeading } from "../ui/heading";

/** Links to the pages of administration. */
export function AdminIndex({ words }: Readonly<{ words: Words }>) {
  const { admin } = words;
  const pages = [
    { href: "/admin/accounts", label: admin.links.accounts, hint: admin.links.accountsHint },
    { href: "/admin/calendar", label: admin.links.calendar, hint: admin.links.calendarHint },
    { href: "/admin/packs", label: admin.links.packs, hint: admin.links.packsHint },
    { href: "/admin/local-rules", label: admin.links.localRules, hint: admin.links.localRulesHint },
  ];
  return (
    <>
      <PageHeading subtitle={admin.intro} title={admin.title} />
      <ul className="mt-6 grid gap-4 sm:grid-cols-2">
        {pages.map(({ href, label, hint }) => (
          <li key={href}>
            <a className="block h-full rounded-md border border-line p-5 hover:border-link" href={href}>
              <span className="font-semibold text-link text-lg">{label}</span>
              <span className="mt-2 block text-muted">{hint}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
