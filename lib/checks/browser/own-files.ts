/** A file of this site that nothing has a reason to block. */
export const CONTROL_PATH = '/checks/control.txt'

/** Files of this site whose names look like ads and trackers, as common filter lists know them. */
export const BAIT_PATHS = [
  '/checks/ads/ad-banner.js',
  '/checks/adsbygoogle.js',
  '/checks/pagead/ads.js',
  '/checks/analytics/tracking-pixel.js',
] as const
