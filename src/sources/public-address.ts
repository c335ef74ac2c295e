import ipaddr from 'ipaddr.js'

/**
 * Whether an IP literal is reachable by everybody, so that fetching it cannot touch the operator's own network.
 * IPv6 forms that carry an IPv4 address are judged by that address.
 */
export function isPublicAddress(literal: string): boolean {
  if (!ipaddr.isValid(literal)) return false
  const address = ipaddr.parse(literal)
  if (address instanceof ipaddr.IPv4) return isPublicV4(address)
  if (address.isIPv4MappedAddress()) return isPublicV4(address.toIPv4Address())
  if (address.match(NAT64, 96)) return isPublicV4(new ipaddr.IPv4(address.toByteArray().slice(12)))
  return address.match(GLOBAL_UNICAST, 3) && address.range() === 'unicast'
}

/** RFC 6052 2.1: how IPv6-only networks see IPv4 hosts. */
const NAT64 = ipaddr.IPv6.parse('64:ff9b::')
/** RFC 4291 2.4 and IANA: every other IPv6 block is special or unassigned. */
const GLOBAL_UNICAST = ipaddr.IPv6.parse('2000::')
/** A public number that inside Azure is the host's own management server. */
const AZURE_HOST = '168.63.129.16'

function isPublicV4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && address.toString() !== AZURE_HOST
}
