/** An observation: what was seen, whether it was right, and what it counts. */
export type Example = { features: readonly number[]; isRight: boolean; weight: number }

/** A logistic model: the probability is `sigmoid(bias + features · weights)`. */
export type LogisticModel = { bias: number; weights: readonly number[] }

const STEPS = 250
const RATE = 0.5
// A light ridge: some features nearly repeat each other.
const RIDGE = 0.01

/** Fit by plain gradient descent on standardised features; no chance, so the same model each time. */
export function fitLogistic(examples: readonly Example[]): LogisticModel {
  const width = examples[0]?.features.length ?? 0
  const sum = examples.reduce((total, { weight }) => total + weight, 0)
  const average = (value: (example: Example) => number) =>
    examples.reduce((total, example) => total + example.weight * value(example), 0) / sum
  const means = Array.from({ length: width }, (_, k) => average(({ features }) => features[k]!))
  const spreads = means.map(
    (mean, k) => Math.sqrt(average(({ features }) => (features[k]! - mean) ** 2)) || 1,
  )
  const rows = examples.map(({ features }) => features.map((x, k) => (x - means[k]!) / spreads[k]!))
  const weights = new Array<number>(width).fill(0)
  let bias = 0
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight) => RIDGE * weight)
    let biasSlope = 0
    for (const [i, row] of rows.entries()) {
      const { isRight, weight } = examples[i]!
      let sumOfRow = bias
      for (let k = 0; k < width; k++) sumOfRow += weights[k]! * row[k]!
      const error = ((sigmoid(sumOfRow) - (isRight ? 1 : 0)) * weight) / sum
      biasSlope += error
      for (let k = 0; k < width; k++) slopes[k]! += error * row[k]!
    }
    bias -= RATE * biasSlope
    for (let k = 0; k < width; k++) weights[k]! -= RATE * slopes[k]!
  }
  const scaled = weights.map((weight, k) => weight / spreads[k]!)
  return {
    bias: scaled.reduce((rest, weight, k) => rest - weight * means[k]!, bias),
    weights: scaled,
  }
}

/** The model's log odds for these features. */
export function predictLogit(
  { bias, weights }: LogisticModel,
  features: readonly number[],
): number {
  return features.reduce((sum, x, k) => sum + x * (weights[k] ?? 0), bias)
}

/** The model's probability for these features. */
export function predict(model: LogisticModel, features: readonly number[]): number {
  return sigmoid(predictLogit(model, features))
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
