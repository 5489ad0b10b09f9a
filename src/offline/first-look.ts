import { barColours } from '@/offline/bar-colour'

const colours = JSON.stringify(barColours)

/** Sets theme and text size of this phone while the page is still being read, so that it does not change under the eyes,
 * and colours the browser's bar with a chosen theme. Stands in the static shells, whose scripts are known by their hash:
 * the same for everybody. */
export const firstLook = `try{const e=document,d=e.documentElement.dataset,k=n=>localStorage.getItem('pacewell.'+n),t=k('theme'),s=k('text-size');if(t==='light'||t==='dark'){d.theme=t;const m=e.createElement('meta');m.name='theme-color';m.content=${colours}[t];e.head.prepend(m)}if(s==='large'||s==='largest')d.text=s}catch{}`
