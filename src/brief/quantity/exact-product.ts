/** A number as read so many times; a number alone has no noise to take away, and most stand alone. */
export function times(value: number, factor: number): number {
  return factor === 1 ? value : withoutNoise(value * factor)
}

/** Takes away the noise of binary fractions: 174.3 × 1e8 is 17430000000. */
export function withoutNoise(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}
