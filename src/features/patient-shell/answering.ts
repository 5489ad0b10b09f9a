const screens = new Set(['log', 'walk', 'exercise', 'entries', 'stop', 'screening'])

/** Whether somebody may be in the middle of an answer on this screen: neither an ended session nor a newer version
 * takes it away. */
export const isAnswering = (path: string): boolean => screens.has(path.split('/')[1] ?? '')
