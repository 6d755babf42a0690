export type LocalSocket = Readonly<{ path: string } | { host: string; port: number }>;

/**
 * Where a program of this machine listens: "unix:/run/clamav/clamd.ctl", or "tcp:127.0.0.1:3310".
 * @throws RangeError for what is neither a file nor a port of this machine
 */
export const localSocket = (text: string): LocalSocket => {
  const [, path] = /^unix:(\/.+)$/.exec(text) ?? [];
  if (path !== undefined) return { path };
  const [, host, port] = /^tcp:(127\.0\.0\.1|localhost|\[::1\]):(\d{1,5})$/.exec(text) ?? [];
  if (host === undefined || Number(port) < 1 || Number(port) > 65_535) throw new RangeError(text);
  return { host: host.replace(/[[\]]/g, ""), port: Number(port) };
};
