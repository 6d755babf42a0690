/** More was asked at once than the server takes: nothing was done, and the same may be sent again in a moment. */
export class TooBusy extends Error {}
