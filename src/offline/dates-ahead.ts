/** A browser reads all it knows of dates and languages when a page first asks for any of it: a tenth of a second on a slow
 * phone, in the middle of drawing the first screen. Asked for beside the page, it is there by then. Part of the first script
 * of the static shells; where there are no workers, the page waits as before. */
export const datesAhead = `try{new Worker('/dates-ahead.js')}catch{}`
