import type { MetadataRoute } from 'next'

/** What an installed Pacewell is: the patient's phone. The colours are the tokens paper and accent of the light theme;
 * the page itself tells the system those of the dark one. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/today',
    name: 'Pacewell',
    short_name: 'Pacewell',
    start_url: '/today',
    scope: '/',
    display: 'standalone',
    background_color: '#f4f4f1',
    theme_color: '#f4f4f1',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
