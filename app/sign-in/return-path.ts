/** The path to go to after sign-in: one of this app, never another site. */
export const safeReturnPath = (wanted: string | null | undefined): string => {
  if (!wanted || wanted.length > 500 || !wanted.startsWith("/")) return "/";
  const base = "http://here.invalid";
  try {
    const url = new URL(wanted, base);
    const path = `${url.pathname}${url.search}`;
    return url.origin === base && !path.startsWith("//") && !/^\/(api|sign-in|setup)(\/|\?|$)/.test(path) ? path : "/";
  } catch {
    return "/";
  }
};
