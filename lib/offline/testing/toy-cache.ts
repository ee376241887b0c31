/** A cache in memory, with the methods that are used here. */
export function toyCache(): Cache {
  const held = new Map<string, Response>()
  const keyOf = (request: RequestInfo | URL) =>
    new URL(request instanceof Request ? request.url : request, 'https://help.test').href
  return {
    match: async (request: RequestInfo | URL) => held.get(keyOf(request))?.clone(),
    matchAll: async () => [...held.values()].map((response) => response.clone()),
    put: async (request: RequestInfo | URL, response: Response) => {
      held.delete(keyOf(request))
      held.set(keyOf(request), response)
    },
    delete: async (request: RequestInfo | URL) => held.delete(keyOf(request)),
    keys: async () => [...held.keys()].map((url) => new Request(url)),
    add: () => Promise.reject(new Error('not used')),
    addAll: () => Promise.reject(new Error('not used')),
  }
}
