/** Part of the first script of the static shells: fetches the page's scripts once its first picture stands. They wait in the
 * page as `type="later"` (cli/paint-first marks them after the build): read and run at once they would hold up the first
 * picture, which needs none of them. Each in a task of its own. A page that nobody sees draws nothing: it waits
 * for nothing, and one that is hidden before its first picture waits a second. */
export const paintFirst = `document.addEventListener('DOMContentLoaded',()=>{let d;const f=()=>{if(d)return;d=1;for(const w of document.querySelectorAll('script[type=later]'))setTimeout(()=>{const s=document.createElement('script');for(const{name,value}of w.attributes)if(name!=='type')s.setAttribute(name,value);w.replaceWith(s)})};if(document.hidden)f();else{requestAnimationFrame(()=>setTimeout(f));setTimeout(f,1000)}})`
