import type { setup as vi } from "../vi/setup";

export const setup: typeof vi = {
  title: "",
};
