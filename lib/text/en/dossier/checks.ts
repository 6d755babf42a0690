import { type Facts, formatFact, formatList } from "../../facts";
import type { historyChecks as vi } from "../../vi/dossier/checks";
import { history } from "../history";

const kinships: Readonly<Record<string, string>> = { applicant: "the applicant", ...history.choices.kinship };
const labels: Readonly<Record<string, string>> = history.labels;
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const kinshipOf = (key: string): string => lower(kinships[key] ?? key);
const boxesOf = (list: Facts[string]): string => formatList(list, (box) => lower(labels[box] ?? box));
const relativesOf = (list: Facts[string]): string => formatList(list, kinshipOf);
const quoted = (text: Facts[string]): string => (text ? ` “${text}”` : "");
const relative = ({ kinship, name }: Facts): string =>
  `${kinships[String(kinship)] ?? "Relative"}${name ? ` ${name}` : ""}`;

const schoolings: Readonly<Record<string, string>> = {
  vocational: "vocational or college",
  bachelor: "university",
  master: "master",
  doctorate: "doctorate",
};

const questions: Readonly<Record<string, readonly [asked: string, whose: string]>> = {
  hasSpouse: ["there is a husband or wife", "husband or wife, or family of theirs"],
  hasChildren: ["there are children", "children"],
  hasSiblings: ["there are brothers or sisters", "brothers or sisters"],
  spouseHasSiblings: ["the spouse has brothers or sisters", "brothers or sisters of the spouse"],
};

const findings: typeof vi.findings = {
  "day-not-real": ({ written }) =>
    `“${written}” is no day or month that exists. Write it as in your papers, for example 21/03/1990 or 03/1990.`,
  "day-ahead": ({ written }) =>
    `${written} has not come yet. Only what has happened is declared; for what goes on, leave the end blank.`,
  "month-missing": ({ written }) =>
    `“${written}” is a year alone. Periods are stated by month. Add the month, for example 09/${written}.`,
  "period-reversed": ({ from, to }) => `It ends (${to}) before it begins (${from}). Check both.`,
  "period-gap": ({ from, to, before, next }) =>
    `Nothing is declared from ${from} to ${to}, between${quoted(before)} and${quoted(next)}. Periods follow one another by month, with times without work or of illness. Add a row or correct a month.`,
  "period-overlap": ({ from, to, before, next }) =>
    `From ${from} to ${to} is declared twice, in${quoted(before)} and${quoted(next)}. Let one follow the other; if both were done at once, say so.`,
  "period-to-present": ({ to, name }) =>
    `Declared until ${to} only${name ? `, row “${name}”` : ""}. The last row reaches to the present. Add a row, or leave the end blank if it goes on.`,
  "period-from-childhood": ({ from, latest }) =>
    `Declared from ${from}; the history begins in childhood, at the latest with the first year of school (about ${latest}). Add a row for the time before.`,
  "before-birth": ({ written, bornOn }) =>
    `${written} is before the day of birth (${formatFact(bornOn)}). Check the year.`,
  "school-early": ({ written }) =>
    `School from ${written}, before the year of the sixth birthday. Check it; if it is right, say why.`,
  "work-early": ({ written }) =>
    `Work from ${written}, before the age of 15. Check it; the time as a pupil belongs to item 14.`,
  "union-early": ({ written, allowedFrom }) =>
    `Joined the Youth Union on ${written}, before the age of 15 (reached on ${formatFact(allowedFrom)}). Look at the membership book.`,
  "marriage-early": ({ written }) =>
    `Married no later than ${written}, before the age of 18. Look at the marriage certificate.`,
  "membership-order": ({ admitted, official }) =>
    `Recognised as official (${official}) before being admitted (${admitted}). Check both days.`,
  "name-differs": ({ written, registered }) =>
    `Written “${written}”, in the register “${registered}”. Both are as in the certificate of birth. Correct it here, or ask the committee to correct the register.`,
  "birth-differs": ({ written, registered }) =>
    `Born on ${written} here, on ${formatFact(registered)} in the register. Both are as in the certificate of birth. Correct it here, or ask the committee to correct the register.`,
  "birth-not-whole": () =>
    "Day, month and year of birth are needed. Write them as in the certificate of birth, for example 21/03/1990.",
  "sex-differs": ({ written, registered }) =>
    `Written “${written}”, in the register ${registered}. Find out which is wrong.`,
  "union-differs": ({ written, stated }) =>
    `Here the Youth Union was joined on ${written}, in item 12 on ${stated}. Make both agree with the membership book.`,
  "certificate-differs": ({ written, certificateOn }) =>
    `The awareness class lasts until ${written} here, its certificate is of ${formatFact(certificateOn)}. Make it agree with the certificate.`,
  "schooling-not-stated": ({ schooling }) =>
    `The register says ${schoolings[String(schooling)] ?? schooling}, and this item has no professional level and no degree. Add a row from the diploma.`,
  "course-not-stated": ({ level }) =>
    `Item 11 states the level “${level}”, and no course here has a diploma. Write the course and its diploma.`,
  "parents-missing": ({ kinships: list }) =>
    `Not declared: ${relativesOf(list)}. Everybody is declared, the dead too; add a row with “không rõ” where nothing is known; who was raised by somebody else declares that person.`,
  "grandparents-missing": ({ kinships: list }) =>
    `Not declared: ${relativesOf(list)}. Grandparents of both sides are declared, the dead too. Add each.`,
  "family-question": ({ question }) =>
    `It is not said whether ${questions[String(question)]?.[0] ?? question}. Choose, so that nobody is left out.`,
  "family-missing": ({ kinships: list }) =>
    `The answer is yes for ${relativesOf(list)}, but there is no row. Add each person.`,
  "family-contradiction": ({ question }) =>
    `The answer is that there are no ${questions[String(question)]?.[1] ?? question}, yet there is a row. Correct the answer or the relation in that row.`,
  "relative-twice": ({ kinship }) =>
    `There are two rows for ${kinshipOf(String(kinship))}. Correct the relation or delete one.`,
  "relative-age": ({ elder, elderName, elderBorn, younger, youngerName, youngerBorn, years, isOlder }) => {
    const [one, other] = [
      [kinships[String(elder)], elderName].filter(Boolean).join(" "),
      [kinshipOf(String(younger)), youngerName].filter(Boolean).join(" "),
    ];
    const why = isOlder === "yes" ? `less than ${years} years older` : "not older";
    return `${one} born ${elderBorn}, ${other} born ${youngerBorn}: ${why}. Check the years of birth; if they are right, say why.`;
  },
  "died-before-born": ({ born, died, ...who }) =>
    `${relative(who)}: died ${died}, before being born ${born}. Check both years.`,
  "alive-yet-died": (who) =>
    `${relative(who)}: said to be alive, yet there is a year or a cause of death. Correct one of them.`,
  "death-details": ({ boxes, ...who }) =>
    `${relative(who)} has died: missing ${boxesOf(boxes)}. Of the dead the year, the cause and the place are stated; write “không rõ” where it is not known.`,
  "relative-details": ({ boxes, ...who }) =>
    `${relative(who)}: missing ${boxesOf(boxes)}. Ask the family; write “không rõ” where it is not known.`,
  "member-details": ({ boxes, ...who }) =>
    `${relative(who)} is a member: missing ${boxesOf(boxes)}. They are needed for a confirmation in place of a verification.`,
  "box-blank": ({ box }) =>
    `The box “${labels[String(box)] ?? box}” is blank. Write “không” where there is nothing; a blank could be an omission.`,
  "dash-for-none": ({ written }) => `“${written}” is no answer. Write the word “không” where there is nothing.`,
  "old-place": ({ written }) =>
    `“${written}” is an old name: since 01/07/2025 there are no districts. Write the new name, with the old one in brackets.`,
  "stay-short": ({ country, from, to }) =>
    `The stay in ${country} from ${from} to ${to} is shorter than three months. Only longer ones are declared here; the row may be deleted.`,
};

export const historyChecks: typeof vi = {
  findings,
  count: (count) => `${count} to be looked at`,
  answered: (count) => `${count} explained`,
  hint: "A reminder goes once its place is corrected. If it is right, write “right, because …”: the reviewer will see it.",
  because: "Right, because",
  becauseHint: "One short sentence, for example: an adopted child; school began early; two jobs at once.",
  save: "Save the explanation",
  change: "Change the explanation",
  explain: "Is it right? Explain",
  saidBy: "The writer explains: right, because",
  toRow: "To this row",
  toBox: "To this box",
  whileTyping: "To be looked at in what is written here",
  held: (count) =>
    `Not sent: ${count} to be looked at. The text is saved. Correct each below, or write “right, because …”, and send it again.`,
  refusals: {
    "finding-gone": () =>
      "This is no longer noticed: the text has changed since the page was opened. Load the page again.",
    "finding-handed-in": () => "This item was sent for review. To explain something, take it back with Edit first.",
  },
};
