// Read by a Node of any age: no imports and no syntax younger than the check itself.

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | null} one sentence for the person at the terminal, or null when this Node will do
 */
export function nodeProblem(version) {
  const parts = version.split('.').map(Number)
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 9)) return null
  return (
    'Pacewell needs Node 20.9 or newer; this is Node ' + version + '. Install a newer Node and start again.'
  )
}
