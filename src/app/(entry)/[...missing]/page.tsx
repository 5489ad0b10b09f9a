import { notFound } from 'next/navigation'

/** Whatever no other route knows: answered 404, in the reader's language. */
export default function MissingPage() {
  notFound()
}
