// Beside the page: see src/offline/dates-ahead.ts.
new Intl.DateTimeFormat()
close()
