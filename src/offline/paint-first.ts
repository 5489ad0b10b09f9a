/** Part of the first script of the static shells: fetches the page's scripts once its first picture stands. They wait in the
 * page as `type="later"` (cli/paint-first marks them after the build): read and run at once they would hold up the first
 * picture, which needs none of them. Each in a task of its own. A page that nobody sees draws nothing, and waits for nothing. */
export const paintFirst = `document.addEventListener('DOMContentLoaded',()=>{const f=()=>{for(const w of document.querySelectorAll('script[type=later]'))setTimeout(()=>{const s=document.createElement('script');for(const{name,value}of w.attributes)if(name!=='type')s.setAttribute(name,value);w.replaceWith(s)})};document.hidden?f():requestAnimationFrame(()=>setTimeout(f))})`
