import type { signIn as vi } from "../vi/sign-in";

export const signIn: typeof vi = {
  title: "Sign in",
  purpose: "Follows every person from the first notice to official Party membership.",
  username: "Username",
  password: "Password",
  submit: "Sign in",
  forgotten: "Forgotten your password? Ask your committee's administrator for a new one.",
  failed: "Not signed in yet",
  reasons: {
    wrong: () => "Username or password is not right. Check Caps Lock and the Vietnamese keyboard, then try again.",
    throttled: (minutes: number) =>
      `Too many wrong attempts: signing in is paused to protect the account. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}, or sign in on a device where you have signed in before.`,
    busy: () => "The server is busy and has not looked at the password. Send again in a few seconds.",
    over: () =>
      "This one-time password has been used or has expired. Ask the administrator for another; if it was not you who used it, tell the deputy secretary of the committee at once.",
    stale: () => "The sign-in page was open too long and could not be sent. Type the password once more.",
    cookies: () => "The browser blocks cookies, so nobody can sign in. Allow cookies for this site and reload.",
  },
  done: {
    "signed-out": "You are signed out.",
    password: "Your password is changed. Sign in with the new one.",
    everywhere: "You are signed out on every device. If the password may be known, change it right after signing in.",
    setup: "Everything is set up. Sign in with the administrator's account you just made.",
  },
  withoutPost: {
    title: "This account has no part to play yet",
    body: (name: string) =>
      `You are signed in as ${name}, but today the account holds no post and no case. Ask your committee's administrator for the right post.`,
    signOut: "Sign out",
  },
};
