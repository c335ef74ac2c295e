/** Nouns that are sums of money themselves. */
export const MONEY_NOUN =
  /\b(?:funds?|bonds?|credits?|deals?|agreements?|orders?|tenders?|packages?|awards?|fines?|penalt(?:y|ies)|settlements?|bids?|offers?|takeovers?|acquisitions?|mergers?|buyouts?|stakes?|tranches?|rebates?|incentives?|breaks?|abatements?|exemptions?|endowments?|prizes?|donations?|gifts?|portfolios?|shortfalls?|gaps?|cushions?|mortgages?|leases?|guarantees?|pledges?|contributions?|compensation|windfall|writedown|write-down|charge|hit|blow|boost|injection|stimulus|bail-?out|rescue|aid|support|relief|loan|swap|offering|listing|flotation|placement|round|valuation|market|industry|sector|economy|business|company|firm|cluster|plan|initiative|proposal|request|claim|lawsuit|allocation|appropriation|payout|allowance|stipend|scholarship|savings|overrun|reduction|saving|purchase|sale|order|overhead|bond issue|issue|cap|limit|minimum|threshold)$/i

/** a £48 million loan facility is no works. */
export const LENT =
  /\b(?:loan|credit|lending|debt|funding|financing|overdraft|grant) (?:facility|programme|program|scheme|line)$/i
