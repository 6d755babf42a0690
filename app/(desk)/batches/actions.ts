"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/batches/commands";

const batchAfter = ({ batchId }: Readonly<{ batchId: string }>): string => `/batches/${batchId}`;

export const askMeetingPapers = action(commands.askMeetingPapers, batchAfter);
export const askCertificates = action(commands.askCertificates, batchAfter);
export const askPacket = action(commands.askPacket, batchAfter);
export const askBundle = action(commands.askBundle, batchAfter);
export const removeBatch = action(commands.removeBatch, () => "/batches?done=remove");
