const now = new Date()

const page = (more: object) => ({
  page: { id: 'x', name: 'Acme', url: 'https://status.acme.com' },
  status: { indicator: 'none', description: 'All Systems Operational' },
  components: [
    { id: 'a', name: 'API', status: 'operational', group_id: null },
    { id: 'p', name: 'Pages', status: 'operational', group_id: null },
  ],
  incidents: [],
  scheduled_maintenances: [],
  ...more,
})

const report = (more: object) => ({
  name: 'Elevated errors',
  status: 'investigating',
  impact: 'major',
  components: [{ id: 'a' }],
  ...more,
})

/** Status feeds in each format, by the path that serves them. */
export const FEEDS: Readonly<Record<string, unknown>> = {
  '/statuspage-up': page({}),
  '/statuspage-incident': page({
    status: { indicator: 'major', description: 'Partial System Outage' },
    incidents: [report({})],
  }),
  '/statuspage-maintenance': page({
    components: [
      { id: 'a', name: 'API', status: 'under_maintenance', group_id: null },
      { id: 'p', name: 'Pages', status: 'operational', group_id: null },
    ],
    scheduled_maintenances: [
      report({ name: 'Upgrade', status: 'in_progress', impact: 'maintenance' }),
    ],
  }),
  '/slack-incident': {
    status: 'active',
    active_incidents: [
      {
        id: '1',
        title: 'Trouble sending',
        type: 'incident',
        status: 'active',
        services: ['Messaging'],
      },
    ],
  },
  '/slack-up': { status: 'ok', active_incidents: [] },
  '/google-up': [],
  '/google-incident': [
    {
      id: '1',
      begin: now.toISOString(),
      external_desc: 'Mail is delayed',
      status_impact: 'SERVICE_DISRUPTION',
      affected_products: [{ title: 'Gmail', id: 'g' }],
    },
  ],
  '/stripe-down': {
    largestatus: 'down',
    message: 'The API is down.',
    statuses: { api: 'down', dashboard: 'up' },
    time: asStripe(now),
  },
  '/stripe-up': {
    largestatus: 'up',
    message: 'All services are online.',
    statuses: { api: 'up', dashboard: 'up' },
    time: asStripe(now),
  },
  '/stripe-stale': {
    largestatus: 'up',
    message: 'All services are online.',
    statuses: { api: 'up' },
    time: 'February 09, 2024 @ 06:08PM +00:00',
  },
  '/salesforce-up': [],
  '/salesforce-incident': [
    { id: 1, status: 'Active', instanceKeys: ['NA1'], serviceKeys: ['coreService'] },
  ],
}

function asStripe(date: Date): string {
  const day = date.toLocaleDateString('en-US', {
    timeZone: 'UTC',
    month: 'long',
    day: '2-digit',
    year: 'numeric',
  })
  const time = date.toLocaleTimeString('en-US', {
    timeZone: 'UTC',
    hour: '2-digit',
    minute: '2-digit',
  })
  return `${day} @ ${time.replace(/\s/, '')} +00:00`
}
