import type { mentoring as vi } from "../vi/mentoring";

export const mentoring: typeof vi = {
  title: "",
};
