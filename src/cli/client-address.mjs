/**
 * Who is calling. Each trusted proxy appends the address it saw; what stands before those was written by the caller.
 * @param {string | string[] | undefined} forwarded the X-Forwarded-For header
 * @param {string} socketAddress who holds the connection
 * @param {number} trusted how many proxies in front are believed
 */
export function clientAddress(forwarded, socketAddress, trusted) {
  const said = String(forwarded ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const chain = [...said, socketAddress]
  return chain[Math.max(0, chain.length - 1 - trusted)] ?? socketAddress
}
