import { deskLanguage } from '@/app/desk-language'
import { nextPath } from '@/features/sign-in/next-path'
import { SignInScreen } from '@/features/sign-in/sign-in-screen'
import { pageTitle } from '@/messages/page-title'
import { api, pageQueries } from '@/trpc/server'

export const generateMetadata = async () => ({ title: pageTitle(await deskLanguage(), 'signIn') })

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next } = await searchParams
  const installation = await pageQueries().query(api.entry.installation.queryOptions())
  return <SignInScreen installation={installation} next={nextPath(next)} />
}
