// Measures papers in a process of their own, whose memory is theirs alone: prints one line of JSON.
import { register } from "tsx/esm/api";

register();
const { measurePaperLoad } = await import("../bench/paper-load.ts");
console.log(JSON.stringify(await measurePaperLoad()));
