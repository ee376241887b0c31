/**
 * How the library lays out a map: in columns from left to right, lines at right angles.
 * Shorter lines would be had with NETWORK_SIMPLEX layers, but they pull questions away from their siblings.
 */
export const layoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  // What nothing is drawn to still stands in the same picture.
  'elk.separateConnectedComponents': 'false',
  'elk.randomSeed': '1',
  // Every step as far left as it can stand: the second column is what the first question leads to.
  'elk.layered.layering.strategy': 'LONGEST_PATH_SOURCE',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '30',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '11',
  'elk.layered.spacing.nodeNodeBetweenLayers': '40',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
}
