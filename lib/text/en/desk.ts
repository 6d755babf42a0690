import type { desk as vi } from "../vi/desk";

export const desk: typeof vi = {
  title: "",
};
