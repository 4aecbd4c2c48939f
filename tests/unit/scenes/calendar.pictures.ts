/** Pictures that use all that the calendar can do, from the whole span to one month. */
const year = { from: '2014-06', to: '2015-03', ordered: 'ev-2014-06-10-prorogation' };
const words = {
  headline: 'A promise is made, and the day passes',
  measure: 'Each square is a day, June 2014 to March 2015',
  source: 'Lesotho Times; Sunday Express'
};

export const calendars: Record<string, Record<string, string>> = {
  shut: { until: '2014-06-13', highlight: 'ev-2014-06-10-prorogation' },
  promised: { until: '2014-07-31', highlight: 'reopen-august ev-2014-07-30-windhoek' },
  missed: {
    until: '2014-08-14',
    highlight: 'ev-2014-06-10-prorogation ev-2014-07-30-windhoek reopen-august'
  },
  postponed: {
    focus: '2014-09',
    until: '2014-09-08',
    struck: 'reopen-september',
    highlight: 'ev-2014-09-04-radio ev-2014-09-08-postponed reopen-september'
  },
  friday: {
    focus: '2014-09',
    until: '2014-09-12',
    struck: 'reopen-september',
    highlight: 'ev-2014-09-09-zuma agree-date'
  },
  facilitator: {
    focus: '2014-09',
    until: '2014-09-15',
    struck: 'reopen-september',
    highlight: 'agree-date ev-2014-09-15-troika'
  },
  signed: {
    until: '2014-10-02',
    highlight: 'ev-2014-08-29-kamoli-fired ev-2014-10-02-declaration reopen-october'
  },
  whole: {
    until: '2015-03-31',
    highlight:
      'ev-2014-06-10-prorogation ev-2014-10-02-declaration ev-2014-10-17-parliament ev-2014-12-05-dissolved ev-2015-02-28-election ev-2015-03-17-mosisili'
  }
};
for (const [name, attributes] of Object.entries(calendars))
  calendars[name] = { ...year, ...words, ...attributes };
