import type { signIn as vi } from "../vi/sign-in";

export const signIn: typeof vi = {
  title: "",
};
