/** Sets theme and text size of this phone while the page is still being read, so that it does not change under the eyes.
 * Stands in the static shells, whose scripts are known by their hash: the same for everybody. */
export const firstLook = `try{const d=document.documentElement.dataset,k=n=>localStorage.getItem('pacewell.'+n),t=k('theme'),s=k('text-size');if(t==='light'||t==='dark')d.theme=t;if(s==='large'||s==='largest')d.text=s}catch{}`
