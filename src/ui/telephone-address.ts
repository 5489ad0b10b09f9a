/** Where a link leads that rings a number as it is written: '+44 20 7946 0000' is 'tel:+442079460000'. */
export const telephoneAddress = (written: string): string => `tel:${written.replaceAll(/[^\d+*#]/g, '')}`
