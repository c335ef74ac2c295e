/**
 * Whether an address is one of this machine's own services, such as the sample site or an RSSHub beside the bot: its
 * operator is ours, so it needs no sparing. A name of another machine that leads here by the name service is not.
 */
export function isOwnMachine({ hostname }: URL): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:[\w-]+\.)*localhost)$/.test(hostname)
}
