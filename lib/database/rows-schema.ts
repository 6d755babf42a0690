import { z } from "zod";

export const yesOrNo = z.boolean();
