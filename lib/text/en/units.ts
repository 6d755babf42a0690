import { type Facts, formatFact } from "../facts";
import type { units as vietnamese } from "../vi/units";
import { leftInUnit } from "./office/left-in-unit";

const andMore = (names: Facts[string] | undefined, more: Facts[string] | undefined): string =>
  Number(more) > 0 ? `${names} and ${more} more` : String(names);

export const units: typeof vietnamese = {
  title: "Organisations",
  intro: "The tree of organisations and its members on the chosen day.",
  kinds: {
    superior: "Superior committee",
    organisation: "Party organisation",
    department: "Departmental organisation",
    cell: "Cell",
  },
  on: "On the day",
  asOf: (day: string) => `As of ${day}`,
  show: "Show",
  search: "Find by name",
  searchHint: "With or without accents.",
  find: "Find",
  today: "Back to today",
  tree: {
    caption: (day: string) => `The tree on ${day}`,
    unit: "Unit",
    // Both may break in a narrow column.
    official: "Offi\u00ADcial",
    probationary: "Proba\u00ADtionary",
    total: "Total",
    since: "Active since",
    span: (from: string, to: string | null) => (to ? `${from} – ${to}` : from),
    definition:
      "Counts people standing as official or probationary members on the day; an organisation includes the cells under it.",
    uncounted: "An administrator sees neither lists nor numbers of members.",
    empty: "No organisation within your reach was active on that day.",
    emptyHint: "Please choose another day.",
  },
  unit: {
    back: "Back to the tree",
    under: (parent: string) => `Under ${parent}`,
    code: "Code of the organisation:",
    since: (day: string) => `active since ${day}`,
    until: (day: string) => `until before ${day}`,
    paper: (paper: string) => `By ${paper}`,
    formerName: (name: string, lastDay: string, paper: string) =>
      `Former name: ${name} (until ${lastDay}, by ${paper})`,
    posts: "Posts",
    role: "Post",
    holder: "Held by",
    acting: "acting",
    noVote: "no official member here, has no vote",
    from: "From",
    to: "To",
    present: "now",
    formerPosts: (count: number) => `Formerly held (${count})`,
    noPosts: "No post has been entered for this organisation.",
    people: "Register of members and non-members",
    groups: { all: "All", official: "Official", probationary: "Probationary", other: "Non-members" },
    name: "Name",
    standing: "Standing",
    order: "Order",
    orders: { name: "Name", born: "Born", unit: "Cell" },
    standingSince: "Since",
    occupation: "Occupation",
    bornOn: "Born on",
    cell: "Cell",
    case: "Case",
    caption: (total: number) => (total === 1 ? "1 person" : `${total} people`),
    noneTitle: "Nobody is in this list yet",
    noneHint: "Add people to the organisation to keep their standing and to derive the base of a vote.",
    notFound: (q: string) => `Nobody's name matches “${q}” on that day.`,
    near: (q: string) => `Nobody is called exactly “${q}”. These names differ by one letter.`,
    add: "Add a person",
    openCases: "Open cases",
    openCasesLink: "Open the list of cases",
    clear: "Clear the filter",
    definition: "Each person counts once, by the standing in force on the day; sorted by given name.",
  },
  change: {
    rename: "Rename",
    code: "Record the code",
    place: "Put under a department",
    merge: "Merge",
    split: "Split",
    dissolve: "Dissolve",
  },
  changes: "Change the organisation",
  form: {
    found: "Found",
    foundTitle: "Found a new organisation",
    foundIntro: "A new cell or departmental organisation, by a decision of the committee.",
    parent: "Under",
    kind: "Kind",
    kindHint: "A department lies under the organisation; a cell under the organisation or under a department.",
    name: "Full name",
    nameHint: "As the decision has it, for example “Chi bộ Kinh tế ngành - TĐC”.",
    shortName: "Short name",
    shortHint: "For tables and lists, for example “Kinh tế ngành - TĐC”.",
    from: "Active since",
    paper: "Decision it rests on",
    paperHint: "Number and day of the decision or resolution.",
    rename: "Rename",
    renameTitle: "Rename the organisation",
    renameIntro: "Papers and minutes written under the old name keep it.",
    code: "Code of the organisation",
    codeHint: "14 digits, as the superior has given it. Leave it empty while there is none.",
    codeTitle: "Record the code of the organisation",
    codeIntro: "The official code of the organisation, for lists sent to the superior.",
    recordCode: "Record the code",
    place: "Put there",
    renamedOn: "Bears the new name from",
    placeTitle: "Put the cell under another organisation",
    placeIntro:
      "Its members, cases and history go along. Under a department, the cell's cases need the department's appraisal from this day on.",
    placedOn: "Since",
    nowhere: "There is nothing else to put it under. Found a department first.",
    dissolve: "Dissolve",
    dissolveTitle: "Dissolve the organisation",
    dissolveIntro: "It ends with its last day; what was recorded is kept.",
    dissolveConfirm: (name: string) => `I confirm that ${name} is dissolved. It cannot be reopened, only founded anew.`,
    lastDay: "Last day",
    notEmpty: leftInUnit.today,
  },
  cells: {
    choose: "Choose a cell",
    into: "Merge into",
    mergedOn: "From",
    mergedOnHint: "The first day of the new arrangement. Record meetings and votes of earlier days before this.",
    merge: "Record the merger",
    mergeTitle: "Merge the cell",
    mergeIntro:
      "By a decision of the committee. To make a new cell of two, found it first, then merge each of them into it.",
    mergeFollows: (people: number, cases: number) =>
      `People in this cell: ${people}, open cases: ${cases}. All go to the other cell with their log, history and running clocks; this cell ends. Papers and lists of earlier days keep its name.`,
    mergePosts: "Posts in this cell end on the same day:",
    mergePost: (role, name) => `${role}: ${name}`,
    mergeNoPosts: "Nobody holds a post in this cell.",
    mergePlanned: (count) => `Planned posts that go to the other cell with their successors: ${count}.`,
    mergeIntroduced: (count) =>
      `Introduced people who were not taken up go to the other cell, which decides on them: ${count}.`,
    holdsPost: "Holds a post in the cell: an administrator records first when it ends",
    mergeConfirm: (name: string) => `I confirm that ${name} is merged by this decision. It cannot be undone.`,
    nowhere: "There is no other cell to merge it into. Found one first.",
    split: "Record the split",
    splitTitle: "Split the cell",
    splitIntro: "Founds a new cell out of this one, by a decision of the committee.",
    splitFollows:
      "Those chosen go to the new cell with their cases, logs and running clocks. A person in training and the mentor must be in one cell. Papers and lists of earlier days keep the old cell.",
    splitConfirm: (name: string) => `I confirm that ${name} is split by this decision. It cannot be undone.`,
    leavers: "Who goes to the new cell",
    helpedBy: (mentor: string) => `Mentor: ${mentor}`,
    tooFew: "There are fewer than two people in the cell, so it cannot be split.",
    mergedInto: (unit: string) => `Merged into ${unit}.`,
    splitFrom: (unit: string) => `Split off from ${unit}.`,
  },
  delegation: {
    heading: "Power to decide on admission",
    none: "The power is not delegated: the body the rules name decides.",
    running: (from: string, paper: string) => `The committee has the delegated power from ${from}, by ${paper}.`,
    ended: (from: string, until: string, paper: string, endPaper: string) =>
      `Delegated from ${from} (${paper}) to the end of ${until} (${endPaper}).`,
    judgedBy: (members: number, goodYears: number) =>
      `When recorded: ${members} members, ${goodYears} years in a row rated good.`,
    ground: (ground: string) => `Confirmed on this ground: ${ground}`,
    title: "Record a delegation",
    intro:
      "The superior delegates to the committee the power to decide on admission, recognition and removal. Cases without a decision go to the committee.",
    from: "From",
    paperHint: "Number, day and issuer of the paper.",
    goodYears: "Years in a row rated good or better",
    goodYearsHint: "Up to the year before the delegation. The members are counted in the register.",
    confirmation: "Ground of the confirmation",
    confirmationHint: "Only where the condition of that day is not known to the app: the paper it rests on.",
    submit: "Record the delegation",
    endTitle: "Record the end of the delegation",
    endIntro: (since: string) =>
      `The power is delegated from ${since}. Cases without a decision go to the body the rules name.`,
    lastDay: "Last day of the delegation",
    end: "Record the end",
  },
  done: {
    delegate: "The delegation is recorded. Cases that wait for a decision have their new next step.",
    endDelegation: "The end of the delegation is recorded. Cases that wait for a decision have their new next step.",
    found: "The organisation is founded. Please add its people and posts.",
    rename: "The organisation is renamed.",
    merge:
      "The merger is recorded. The people and cases of the other cell are here now. Please look at posts and mentors.",
    split: "The new cell is founded. Please record its posts.",
    code: "The code is recorded.",
    place: "The cell is put under the other organisation.",
    dissolve: "The last day has been recorded.",
  },
  refusals: {
    "delegation-of-a-committee": () =>
      "Only the committee of a grass-roots organisation can be given the power to admit. Open the page of the organisation.",
    "delegation-below-minimum": ({ members, goodYears, moreThan, years, day }) =>
      `The committee may not be given the power: on ${formatFact(day)} the organisation has ${members} members and ${goodYears} good years in a row; it needs more than ${moreThan} members and ${years} years. The superior goes on deciding; if the register is wrong, correct it first.`,
    "delegated-already": ({ since, until }) =>
      `The power is delegated from ${formatFact(since)}${until ? ` until before ${formatFact(until)}` : ""}. Check the day, or record the end first.`,
    "unit-begins-later": ({ from }) =>
      `The organisation exists from ${formatFact(from)}; the power cannot be delegated before. Check the paper.`,
    "no-delegation": () => "The committee has no delegated power now. Reload the page.",
    "delegation-ends-first": ({ from }) =>
      `The delegation begins on ${formatFact(from)}; its last day cannot be before. Check the paper.`,
    "unit-under-what": ({ parent }) =>
      `This kind cannot be founded under ${parent}. A department lies under the organisation, a cell under the organisation or a department. Please choose again.`,
    "unit-before-parent": ({ parent, from }) =>
      `${parent} has been active since ${formatFact(from)}, and nothing lies under it before that day. Please check the day on the decision.`,
    "unit-name-taken": ({ name }) =>
      `An active organisation is already called “${name}”. Please choose another name, so that papers cannot mistake them.`,
    "unit-code-shape": () =>
      "The code of an organisation has exactly 14 digits. Please compare it with the paper that gives it; leave it empty while there is none.",
    "unit-code-taken": ({ unit }) =>
      `This code is recorded for ${unit}. Each organisation has a code of its own: please check the paper that gives it.`,
    "only-cells-change": () => "Only cells are merged or split here. The superior decides on other organisations.",
    "cell-begins-later": ({ unit, from }) =>
      `${unit} is active since ${formatFact(from)}; the day must be later. Please check the decision.`,
    "cell-posts-held": ({ names, more, day }) =>
      `Posts in the cell are held beyond ${formatFact(day)}: ${andMore(names, more)}. An administrator has to record first when they end.`,
    "cell-post-later": ({ names, more, day }) =>
      `A post in the cell begins on ${formatFact(day)} or later: ${andMore(names, more)}. Please check the day of the decision, or the first day of the post.`,
    "cell-standing-later": ({ names, more, day }) =>
      `A standing is recorded from ${formatFact(day)} or later: ${andMore(names, more)}. Please check the day of the decision, or the standing.`,
    "split-of-nobody": () => "Nobody is chosen for the new cell. Please choose at least one person.",
    "split-somebody-gone": () => "Somebody chosen is no longer in this cell. Please reload the page and choose again.",
    "split-leaves-nobody": () =>
      "Everybody would go to the new cell and nobody stay. If only the name changes, rename the cell.",
    "split-parts-mentor": ({ names, more }) =>
      `A person in training and the mentor would be parted: ${andMore(names, more)}. Choose both, or replace the mentor first.`,
    "unit-not-a-cell": () => "Only a cell is put under another organisation. Dissolve others and found them anew.",
    "unit-already-there": ({ parent }) => `The cell already lies under ${parent}. Please choose another.`,
    "unit-placed-before": ({ since }) =>
      `The cell has been where it is since ${formatFact(since)}; it cannot have gone elsewhere before. Please check the day.`,
    "unit-not-dissolved-here": () =>
      "Only cells and departments are dissolved here. The superior committee dissolves an organisation.",
    "unit-ends-first": ({ from }) =>
      `It has been active since ${formatFact(from)}; its last day cannot come before. Please check the day.`,
    "unit-renamed-before": ({ since }) =>
      `The present name has been borne since ${formatFact(since)}; the change comes after that day. Check the decision.`,
    "unit-not-empty": leftInUnit.after,
  },
};
