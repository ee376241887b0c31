/**
 * English words that carry grammar more than meaning. They still count, only less: "how", "why" and
 * "not" tell questions apart.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after again all also am an and any are as at be because been before being but by can could ' +
    'did do does doing for from get got had has have he help her here him his how i if in into is it its ' +
    'just let like me might more most must my need no not now of off on one only or other our out over ' +
    'please she should so some such than thank thanks that the their them then there these they this ' +
    'those to too up us very want was we were what when where which while who why will with would you your'
  ).split(' '),
)
