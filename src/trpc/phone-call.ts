import type { TRPCClient } from '@trpc/client'
import { WIRE_VERSION } from '@/domain/wire-version'
import type { AppRouter } from '@/trpc/api'
import { CallFailed } from '@/trpc/call-failed'

export type CallOptions = { signal?: AbortSignal; context?: Record<string, unknown> }
type Sender = (address: string, init: RequestInit) => Promise<Response>
type Call = { method: 'GET' | 'POST'; procedure: string; input: unknown; options: CallOptions | undefined }

const ROOT = '/api/trpc/'
const WHOSE = 'patientId'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function headersOf({ method, options }: Call): Record<string, string> {
  const whose = options?.context?.[WHOSE]
  return {
    ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
    'x-pacewell-wire': String(WIRE_VERSION),
    ...(typeof whose === 'string' ? { 'x-pacewell-patient': whose } : {}),
  }
}

/** One call as tRPC writes it over HTTP, one request each. Throws CallFailed. */
async function make(send: Sender, call: Call): Promise<unknown> {
  const { method, procedure, input, options } = call
  const text = input === undefined ? null : JSON.stringify(input)
  const asked = method === 'GET' && text !== null ? `?input=${encodeURIComponent(text)}` : ''
  let answer: unknown
  try {
    const response = await send(`${ROOT}${procedure}${asked}`, {
      method,
      headers: headersOf(call),
      body: method === 'POST' ? text : null,
      signal: options?.signal ?? null,
    })
    answer = await response.json()
  } catch (cause) {
    throw new CallFailed(undefined, cause)
  }
  if (isRecord(answer) && isRecord(answer['result'])) return answer['result']['data']
  throw new CallFailed(isRecord(answer) && isRecord(answer['error']) ? answer['error']['data'] : undefined)
}

/** Answers to any name with what is made of it. */
const byName = <T>(thing: (name: string) => T) =>
  new Proxy({}, { get: (_, name) => thing(String(name)) }) as Record<string, T>

/**
 * The client of tRPC's types in the few lines that a phone needs: the package's own weighs six times as much, and is
 * waited for on every first visit.
 */
export function createPhoneClient(send: Sender): TRPCClient<AppRouter> {
  const ends = (procedure: string) => ({
    query: (input: unknown, options?: CallOptions) =>
      make(send, { method: 'GET', procedure, input, options }),
    mutate: (input: unknown, options?: CallOptions) =>
      make(send, { method: 'POST', procedure, input, options }),
  })
  const client: unknown = byName((router) => byName((name) => ends(`${router}.${name}`)))
  return client as TRPCClient<AppRouter>
}
