// Run after every `npm install`. A registry may lack packages for other platforms; npm then leaves them out of the lock
// file, and `npm ci` refuses it ("Missing: … from lock file"). Adds the entries that npm would have written; they carry no
// checksum, since they were never fetched here.
import fs from 'node:fs'

const FILE = 'package-lock.json'
// A name is searched for these in turn: "darwin" before "win", or a Mac would be taken for Windows.
const SYSTEMS = [
  'android',
  'darwin',
  'win32',
  'windows',
  'freebsd',
  'openbsd',
  'netbsd',
  'openharmony',
  'sunos',
  'aix',
]
const PROCESSORS = [
  'arm64',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
  'arm',
]

const lock = JSON.parse(fs.readFileSync(FILE, 'utf8'))

/** The package that Node would find by that name from a place, walking upwards. */
function visibleFrom(place, name) {
  const key = `${place ? `${place}/` : ''}node_modules/${name}`
  if (lock.packages[key]) return lock.packages[key]
  if (!place) return null
  const parent = place.lastIndexOf('/node_modules/')
  return visibleFrom(parent < 0 ? '' : place.slice(0, parent), name)
}

/** What a package's name tells of the machines that it is for; null where it tells nothing. */
function machinesOf(name) {
  const system = [...SYSTEMS, 'linux'].find((known) => name.includes(known))
  const processor = PROCESSORS.find((known) => name.replace('gnueabihf', '').includes(known))
  if (!system && !processor) return null
  const library = /musl/.test(name) ? 'musl' : /-gnu/.test(name) && system === 'linux' ? 'glibc' : undefined
  return {
    cpu: processor && [processor],
    libc: library && [library],
    os: system && [system === 'windows' ? 'win32' : system],
  }
}

let added = 0
for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const version = range.replace(/^[~^]/, '')
    const found = visibleFrom(place, name)
    const machines = machinesOf(name)
    if (found?.version === version || !machines) continue
    const beside = place.slice(0, place.lastIndexOf('node_modules/'))
    const slot = found ? `${place}/node_modules/${name}` : `${beside}node_modules/${name}`
    const { cpu, libc, os } = machines
    lock.packages[slot] = { version, cpu, dev, libc, optional: true, os }
    added += 1
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
fs.writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
console.log(`${added} entries added`)
