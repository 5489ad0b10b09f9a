// Prisma's schema engine as WebAssembly: nothing is downloaded, and the migrations stay what Prisma's own tools read.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

const require = createRequire(import.meta.url)
const FILTERS = { externalTables: [], externalEnums: [] }

function loadEngine() {
  const wasm = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const module = new WebAssembly.Module(fs.readFileSync(wasm))
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': engine })
  engine.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
}

/** @returns {{ name: string, sql: string }[]} the migrations of a folder, in their order */
export function migrationsIn(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * Applies the migrations that the database lacks, over one connection, so that the caller's transaction holds them all.
 * @param {{ root: string, client: import('pg').Client, run: (sql: string) => Promise<unknown> }} at `run` runs one file
 * @returns {Promise<string[]>} the names of those applied
 */
export async function applyMigrations({ root, client, run }) {
  loadEngine()
  const adapters = new PrismaPg({})
  const connect = adapters.connect.bind(adapters)
  adapters.connect = async () => {
    const adapter = await connect()
    adapter.client = client
    // The adapter cuts scripts at every semicolon, even inside a function's body: the file goes whole instead.
    adapter.executeScript = async (sql) => {
      await run(sql)
    }
    return adapter
  }
  const schema = fs.readFileSync(path.join(root, 'prisma/schema.prisma'), 'utf8')
  const folder = path.join(root, 'prisma/migrations')
  const factory = bindMigrationAwareSqlAdapterFactory(adapters)
  const schemaEngine = await engine.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => undefined,
    factory,
  )
  const done = await schemaEngine.applyMigrations({
    filters: FILTERS,
    migrationsList: {
      baseDir: folder,
      shadowDbInitScript: '',
      lockfile: {
        path: 'migration_lock.toml',
        content: fs.readFileSync(path.join(folder, 'migration_lock.toml'), 'utf8'),
      },
      migrationDirectories: migrationsIn(folder).map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
      })),
    },
  })
  return done.appliedMigrationNames
}
