import { type Day, formatDay } from "../../primitives/day";
import type { Facts } from "../facts";
import type { admin as vi } from "../vi/admin";
import { steps } from "./admissions/steps";

const postName = (role: Facts[string]): string => steps.roles[role as keyof typeof steps.roles] ?? "";

const onDay = (fact: string | number | null | undefined): string => (fact ? formatDay(String(fact) as Day) : "");

export const admin: typeof vi = {
  title: "Administration",
  intro: "Accounts, posts and the working calendar. Administrators see no personal file.",
  back: "Administration",
  links: {
    accounts: "Accounts and posts",
    accountsHint: "Open accounts, give and end posts, set new passwords, switch accounts off.",
    calendar: "Working calendar",
    calendarHint: "Days off and days worked instead. Every period counted in working days rests on it.",
    packs: "Rule packs",
    packsHint: "Load the values of a new text, try them, see which cases change, and switch them on from a chosen day.",
    places: "Catalogue of communes",
    placesHint:
      "Names of communes before and after 01/07/2025, offered where a birthplace, home town or residence is typed.",
    localRules: "Local rules",
    localRulesHint: "Shorter periods and stricter conditions of a province or committee.",
  },
  accounts: {
    title: "Accounts",
    search: "Find by name or username",
    find: "Find",
    clear: "Show all",
    create: "Open an account",
    caption: (total: number) => `${total} ${total === 1 ? "account" : "accounts"}`,
    name: "Name",
    username: "Username",
    unit: "Belongs to",
    posts: "Posts held",
    state: "State",
    order: "Order",
    lastSignIn: "Last sign-in",
    active: "In use",
    off: "Switched off",
    never: "Never signed in",
    noPost: "Holds no post",
    empty: "No account found. Try part of the name; accents are not needed.",
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previous: "Previous page",
    next: "Next page",
  },
  create: {
    title: "Open an account",
    find: "Find someone without an account",
    person: "For whom",
    choose: "Choose a person",
    personHint: "Only people without an account are listed, at most 50 at a time.",
    username: "Username",
    usernameHint:
      "Lower-case letters without accents, digits, dots or dashes; it begins with a letter. For example: tran.van.duc",
    wordHint:
      "The screen then shows a one-time password, to be handed over in person. Whoever gets it signs in with it and has to choose a password at once.",
    submit: "Open the account",
    nobody: "Nobody waits for an account",
    nobodyFound: (q) => `Nobody without an account has a name like “${q}”`,
    nobodyHint: "A new person is entered in the register by the cell or the committee before getting an account.",
  },
  account: {
    created: "Opened on",
    postsTitle: "Posts",
    since: (from: Day) => `since ${formatDay(from)}`,
    until: (to: Day) => `no longer from ${formatDay(to)}`,
    never: "Taken back the day it was given",
    endPost: "End the post",
    endOn: "No longer held from",
    grantTitle: "Give a post",
    grantOwn: "Nobody may give themselves a post; ask another administrator.",
    roleHint:
      "A post in a cell or a committee carries a vote: it is given to official members of that organisation only. An officer of the superior committee and an administrator only need an account.",
    role: "Post",
    unit: "In",
    from: "Held from",
    grant: "Give the post",
    passwordTitle: "New password",
    reset: "Give a one-time password",
    resetHint:
      "Meet or call back the person whose password is to be reset. The old password and the sessions end. The person gets a one-time password, has to choose a new password at once, and is told who gave it and when.",
    wordTitle: "One-time password, shown for some minutes only",
    wordHint: (hours: number) =>
      `Hand it over in person, not by message. It can be used once within ${hours} hours, and only to choose a password. The person is told that you gave it and when it was used.`,
    resetOwn: "Change my password",
    stateTitle: "Switch off or on",
    off: "Switch the account off",
    offHint: "The person is signed out at their next click. What they recorded stays.",
    offConfirm: "I am sure that this account is to be switched off",
    offOwn: "Nobody switches off their own account.",
    on: "Switch the account on",
    onHint: "The person signs in with the old password; if it is forgotten, set a new one.",
  },
  withoutAccount: {
    link: "Posts of people who do not use the app",
    title: "Posts of people who do not use the app",
    intro:
      "Committee members without an account are convened and counted at votes all the same. Whoever has an account is given posts on its page.",
    caption: (total: number) => (total === 1 ? "1 post" : `${total} posts`),
    none: "No post of anybody without an account has been entered",
    noneHint:
      "If members of the committee do not use the app, enter them here, so that the base of its votes is right.",
    person: "Who holds it",
    granted: "The post is entered.",
  },
  own: {
    title: "Change password",
    current: "Present password",
    wanted: "New password",
    repeated: "New password again",
    hint: (shortest: number) =>
      `At least ${shortest} characters; a long sentence that is easy to remember is best. Not the username.`,
    submit: "Change password",
    chooseTitle: "Choose your password",
    chooseIntro:
      "You signed in with a one-time password. Before anything else, choose a password only you know; then sign in again with it.",
    choose: "Choose the password",
    told: {
      title: "About your password",
      created: (by: string, moment: string) => `${by} opened this account at ${moment}.`,
      reset: (by: string, moment: string) => `${by} reset your password at ${moment}.`,
      used: (moment: string) => `The one-time password was used at ${moment}.`,
      unused: "The one-time password has not been used.",
      otherwise:
        "If you did not ask for it, or it was not you who used it, tell the deputy secretary of the committee at once.",
    },
    after: "Afterwards every session of this account ends; sign in again with the new password.",
  },
  display: {
    title: "Display",
    intro: "Changes only how this account sees the app, on every device from its next sign-in on.",
    scheme: "Background",
    schemes: { light: "Light", dark: "Dark", system: "As the device is set" },
    textSize: "Text size",
    textSizes: { normal: "Normal", large: "Large" },
    submit: "Save the display",
    saved: "The display is saved.",
  },
  sessions: {
    title: "Sign-ins",
    intro:
      "The latest twenty sign-ins to this account. If one was not yours, sign out on every device, change the password and tell the administrator.",
    accepted: "Signed in",
    refused: "Wrong password",
    endTitle: "Sign out on every device",
    endHint: "Every session of this account ends at once, the present one too.",
    end: "Sign out everywhere",
  },
  done: {
    asked:
      "Asked for, not done yet. Another administrator or a leader of the committee agrees on their desk; then send the same form again, within seven days.",
    createAccount:
      "The account is open. Hand over the one-time password. Next: give a post, so that there is something to do.",
    grantPost: "The post is given. It counts at the person's next click.",
    endPost: "The post is ended.",
    resetPassword: "The old password and the old sessions are ended.",
    deactivateAccount: "The account is switched off.",
    activateAccount: "The account is switched on.",
  },
  refusals: {
    "account-exists": ({ name }: Facts) => `${name} has an account already. Look for it in the list.`,
    "username-taken": ({ username }: Facts) => `The username “${username}” is taken. Choose another.`,
    "username-malformed": () =>
      "A username has 3 to 40 characters: lower-case letters without accents, digits, dots or dashes; it begins with a letter.",
    "password-too-short": ({ shortest }: Facts) =>
      `A password needs at least ${shortest} characters. Try a few words that make a sentence.`,
    "password-too-simple": () => "The password repeats very few characters and is easy to guess. Choose another.",
    "password-too-close": () =>
      "The password contains your username, name, date of birth, the name of your organisation or a word anyone would try (“matkhau”, “123456”). Choose another.",
    "password-too-common": () =>
      "The password is hardly more than common passwords, names and digits put together, which are guessed first. Choose another sentence with some words only you would think of.",
    "password-wrong": () => "That is not the present password. Type it again.",
    "password-same": () =>
      "The new password is the one-time password, which whoever gave it knows. Choose another only you know.",
    "password-not-repeated": () => "The new password was typed differently the second time. Type both again.",
    "password-own": () => "Your own password is changed under “Change password”, where the present one is asked for.",
    "password-throttled": ({ minutes }: Facts) => `Too many wrong attempts. Try again in ${minutes} minutes.`,
    "account-own": () => "Nobody switches off their own account. Ask another administrator.",
    "account-already-off": ({ name }: Facts) => `The account of ${name} is switched off already. Reload the page.`,
    "account-already-on": ({ name }: Facts) => `The account of ${name} is in use. Reload the page.`,
    "administrator-last": () => "This is the last administrator. Make someone else administrator first.",
    "post-own": () => "Nobody gives themselves a post. Ask another administrator.",
    "post-not-of-unit": ({ unit }: Facts) => `${unit} has no such post. Choose another post or another unit.`,
    "post-in-future": ({ today }: Facts) =>
      `The first day lies in the future. Today is ${onDay(today)}; give the post when its day has come.`,
    "post-already-held": ({ since }: Facts) =>
      `The person has held this post since ${onDay(since)}. End that one first.`,
    "seat-needs-official": ({ name, unit }: Facts) =>
      `${name} is not an official member of ${unit} at present. This post needs an official member; a probationary member does not hold it, also not after probation while recognition is undecided. Choose someone else, or have the cell or the committee correct the register first.`,
    "seat-before-official": ({ name, unit, since }: Facts) =>
      `${name} has been an official member of ${unit} since ${onDay(since)} and could hold no post in a cell or a committee before. Enter ${onDay(since)} or later.`,
    "seat-another-held": ({ role, unit, since }: Facts) =>
      `The person has held the post “${postName(role)}” in ${unit} since ${onDay(since)}. One holds one post in a cell or a committee; end that one first.`,
    "secretary-already": ({ name, unit, since, until }: Facts) => {
      const others = `${unit} has had a secretary since ${onDay(since)}${name ? ` (${name})` : ""}`;
      return until
        ? `${others}, who leaves the post on ${onDay(until)}. Enter ${onDay(until)} or later.`
        : `${others}. There is one secretary at a time; end that post first.`;
    },
    "post-already-ended": ({ to }: Facts) => `This post ended on ${onDay(to)} already. Reload the page.`,
    "post-ends-before": ({ from }: Facts) =>
      `The day it ends is before the day it began (${onDay(from)}). Enter ${onDay(from)} or later.`,
  },
};
