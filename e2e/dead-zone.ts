import type { Route } from '@playwright/test'
import type { Page } from './world'

/** In a dead zone neither an answer nor a page comes. */
export function deadZone(page: Page) {
  const zone = { cut: true }
  const asks = (route: Route) => ['document', 'fetch', 'xhr'].includes(route.request().resourceType())
  return page
    .route('**/*', (route) => (zone.cut && asks(route) ? route.abort() : route.continue()))
    .then(() => zone)
}
