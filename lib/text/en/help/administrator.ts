import type { administrator as vi } from "../../vi/help/administrator";

export const administrator: typeof vi = {
  title: "Administrator",
  about: "Accounts, posts, calendar, rule packs; no personal files.",
  questions: {
    begin: {
      ask: "Where do I begin?",
      answer:
        "Enter the calendar of this year and the next, because every period in working days rests on it. Open accounts and give posts to the leaders of the committee first, then to the cells. There should be two administrators: several acts need a second person.",
    },
    account: {
      ask: "How is an account opened?",
      answer:
        "The cell or the committee first enters the person in the register. Under “Accounts and posts” open a new account, choose the person and a username. A one-time password is shown for a few minutes: hand it over in person. The receiver must choose their own password at once.",
    },
    post: {
      ask: "How is a post given?",
      answer:
        "On the page of the account choose post, unit and first day. Posts in a cell or committee go only to official members of that unit, because they vote; the superior's officers and administrators need only an account. A post holds from the person's next act.",
    },
    second: {
      ask: "Why do some acts wait for a second person?",
      answer:
        "Opening an account, resetting a password and giving a post beyond a cell lead to files, so they need two. Another administrator or a leader of the committee agrees on the desk; then the same act is done again within seven days. Where there is one administrator it is done at once and shown as an exception.",
    },
    password: {
      ask: "What if somebody forgot the password?",
      answer:
        "Meet or call back the right person. On the page of the account give a one-time password: the old one ends, and so do all sessions. The person signs in, must choose a new password, and is told who reset it and when.",
    },
    leaving: {
      ask: "What if somebody leaves a post?",
      answer:
        "Enter from which day each post is no longer held; from then on the person neither sees nor counts in votes. If the app is no longer used, switch the account off: the person is signed out at the next act, and what was recorded stays. You cannot switch off your own account.",
    },
    without: {
      ask: "Must members without the app be entered?",
      answer:
        "Yes. They are convened and count in the total. On the page of accounts open the posts of people without an account, and enter person, post and first day. One missing makes the votes needed wrong. Whoever has an account is given posts on its page.",
    },
    calendar: {
      ask: "How are days off entered?",
      answer:
        "Open the calendar, choose the year and paste the announced list of days off and days worked instead. The app first shows which due days move, then applies it. Until a year is entered, periods that reach into it are shown as not known; days off are never guessed.",
    },
    packs: {
      ask: "What if a new regulation comes?",
      answer:
        "Enter its values with their clauses as a rule pack; a draft changes nothing. Try it, read which cases change, then another administrator compares and switches it on. Periods already running keep the rule of their first day. No pack changes a value of the Charter.",
    },
    local: {
      ask: "Where do a province's own rules go?",
      answer:
        "Under local rules: shorter periods and stricter conditions than the central ones, with their paper and first day. A looser rule is refused. A local due day is shown on each case beside the central one.",
    },
  },
};
