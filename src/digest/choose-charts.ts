import type { Chart, DigestInvestment, Progress, RegionSum } from '../domain/chart.ts'

/** Fewer sums are told as well in words; of more the smaller ones cannot be made out. */
const FEWEST_SUMS = 3
const MOST_BARS = 10
/** One place is no comparison. */
const FEWEST_PLACES = 2
const FEWEST_PROGRESS = 2

/**
 * The pictures that a day's figures invite to: investment by project, when there are several sums in yuan, which share a
 * scale; the same by place, when several places announce some; progress against plan, when several reports tell how far
 * something has come. None, one or all of them. Pure.
 */
export function chooseCharts(input: {
  /** The largest first. */
  readonly investments: readonly DigestInvestment[]
  /** The weightiest first, no more than a picture has room for. */
  readonly progress: readonly Progress[]
}): Chart[] {
  const sums = input.investments.filter(({ figure }) => figure.unit === 'CNY')
  const regions = byPlace(sums)
  const places = regions.filter(({ place }) => place !== null)
  const charts: Chart[] = []
  if (sums.length >= FEWEST_SUMS) {
    charts.push({ kind: 'projects', bars: sums.slice(0, MOST_BARS) })
    if (places.length >= FEWEST_PLACES) charts.push({ kind: 'regions', bars: regions.slice(0, MOST_BARS) })
  }
  if (input.progress.length >= FEWEST_PROGRESS) charts.push({ kind: 'progress', bars: input.progress })
  return charts
}

/** The largest first; what is of no known place stands last. */
function byPlace(sums: readonly DigestInvestment[]): RegionSum[] {
  const regions = new Map<string | null, { yuan: number; names: string[] }>()
  for (const { place, name, figure } of sums) {
    const region = regions.get(place) ?? { yuan: 0, names: [] }
    regions.set(place, { yuan: region.yuan + figure.value, names: [...region.names, name] })
  }
  return [...regions]
    .map(([place, region]) => ({ place, ...region }))
    .sort((one, other) => Number(one.place === null) - Number(other.place === null) || other.yuan - one.yuan)
}
