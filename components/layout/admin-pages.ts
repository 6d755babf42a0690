import type { Words } from "@/lib/text/text";

/** The pages of administration. */
export const adminPages = ({ admin: { links }, files, templates }: Words) => [
  { href: "/admin/accounts", label: links.accounts, hint: links.accountsHint },
  { href: "/admin/calendar", label: links.calendar, hint: links.calendarHint },
  { href: "/admin/packs", label: links.packs, hint: links.packsHint },
  { href: "/admin/places", label: links.places, hint: links.placesHint },
  { href: "/templates", label: templates.title, hint: templates.listHint },
  { href: "/admin/local-rules", label: links.localRules, hint: links.localRulesHint },
  { href: "/admin/register-only", label: files.admin.title, hint: files.admin.hint },
];
