/** Head nouns of English names, and the words around them. */

const CAPITAL_HEADS =
  'Project|Park|Plant|Line|Railway|Railroad|Bridges?|Port|Airport|Terminal|Highway|Expressway|Motorway|Tunnel|Dam|Hospital|Campus|Complex|Centre|Center|Scheme|Expansion|Hub|Factory|Corridor|Refinery|Reservoir|Pipeline|Quarter|Bypass|Road|Estate|Interchange|Wharf|Harbou?r|Mine|Mill|Stadium|Tower|Village|Solar Farm|Wind Farm|Data Cent(?:er|re)|Gigafactory|Canal|Metro|Station|Facility|HPP|Substation|Depot|Shipyard|Smelter|Silicon Valley|Optics Valley|Base|Works|Redevelopment|Regeneration|Extension|Crossing|Link|Loop|Port Zone|Laboratory|Science City|Technology City|Eco-?[Cc]ity|New City|(?:Economic|Industrial|Free(?: Trade)?|Enterprise|Processing|Trade|Technology|Development) Zone|(?:Smart|Innovation|Knowledge|Sports|Media|Medical|Education|Industrial) City|Flyover|Overpass|Underpass|Gateway|Leisure Centre|Marina|Heights|Gardens|Quay|Spur|Jetty|Precinct|Aqueduct|Rail|Junction|Arena|Incinerator|Treatment Works|Water Works|Science Park|(?:Terminal|Berth|Runway|Pier|Line|Dock|Quay|Unit|Reactor) \\d+|Phase [A-Z1-9]\\w*'

/** Heads of a capitalised name, alternatives of a pattern. */
export const HEAD = CAPITAL_HEADS

/** Also heads behind a capitalised name: the Rironi-Mau Summit road, the Yunhe cold-chain hub. */
export const LOWER_HEAD =
  'project|plant|line|railway|railroad|highway|expressway|motorway|road|bridge|dam|pipeline|corridor|bypass|airport|terminal|mine|refinery|smelter|factory|gigafactory|fab|base|hub|complex|campus|facility|tunnel|reservoir|substation|canal|interconnector|redevelopment|regeneration|extension|expansion|upgrade|interchange|depot|shipyard|steelworks|works|crossing|stadium|hospital|warehouse|scheme|wind farm|solar farm|solar park|wind park|industrial park|logistics park|science park|business park|technology park|data cent(?:er|re)|power station|power plant|converter station|switching station|inland port|rail yard|flood gates|(?:ferry|wet|graving) dock|grain silo|fish market|cannery|rail link|tram extension|weir|barrage|tram|ferry|border post|viaduct|aqueduct|silo|grain silo|(?:fish|cattle|food|covered) market|pier|ferry dock|dry dock|jetty|marina|promenade|steps|sluice|embankment|busway|cycleway|greenway|barracks|brewery|foundry|hatchery|cold store|hangar|runway|film studios?|roundabout|sheds|branch line|branch|ring main|water main|sewer|outfall|pumped storage|battery hall|power line|storm drain|footpath|trail|annexe?|landfill|playground|skatepark|courthouse|jail|sports hall|velodrome|levee|culvert|seawall|washery|coke ovens|cracker|car park|parking garage|turbine hall|blast furnace|distillery|furnace|reactor|kiln|bus depot|flood barrier|park and ride|port|quay|mill|estate|metro|tramway|spur|development(?<=[A-Z][\\w-]{1,20} [A-Z][\\w-]{1,20} development)|program(?:me)?(?<=[A-Z][\\w-]{1,20} [A-Z][\\w-]{1,20} program(?:me)?)|ring road|flyover|overpass|underpass|desalination plant|(?:power|hydropower|pumping|railway|metro|fire|police|bus|coach|transfer|compressor) station|(?:container|LNG|ferry|cruise|grain|oil) terminal|library|clinic|primary school|high school|(?:hydropower|treatment|wastewater) plant|link'

/** What may be described in small letters: a solar wafer factory. */
export const THING =
  'data cent(?:er|re) campus|(?:converter|pumping|pump|switching|compressor|transfer|hydropower|recycling|charging|fire|police|bus|metro|railway) station|battery (?:storage )?(?:site|park|plant|facility)|rail yard|container terminal|cold store|inland port|desalination plant|treatment plant|cannery|steel mill|wind park|solar park|transmission line|rail link|heat network|sea wall|flood barrier|lock|weir|cement works|' +
  'plant|factory|facility|park|line|railway|railroad|bridge|terminal|port|airport|highway|tunnel|dam|hospital|campus|complex|centre|center|hub|refinery|pipeline|warehouse|mill|smelter|gigafactory|fab|wind farm|solar farm|data cent(?:er|re)|power station|substation|reservoir|rail spur|spur|access road|ring road|relief road|link road|spine road|service road|tidal lagoon|incubator|battery storage|cable car|skybridge|footbridge|tram line|metro line|dry port|industrial park|reactor|stadium|depot|quay|interchange|bypass|estate|shipyard|dry dock|steelworks|interconnector|crossing|corridor|cluster|laboratory|canal|mine|incinerator|foundry|brewery|building|headquarters|works|base|redevelopment|community|neighbou?rhood|flyover|overpass|underpass'

/** What is written behind the name of an organisation, not of a thing. */
export const ORGANISATION =
  /(?:Corp(?:oration)?|Inc|Ltd|Limited|Group|Co|Company|Authority|Agency|Council|Committee|Administration|Commission|Bureau|Board|Bank|Department|Ministry|University|Association|Government|Holdings|Partners|Energy|Motors|Electric|Steel|Technologies|Systems)$/

/** Words that open a sentence with a capital and are no part of a name. */
export const OPENERS = new Set(
  (
    'The A An In At Leading On Of For And But Its Their His Her Our When While As By From With To After Before Under Over Since Until During ' +
    'New Developer Phase Construction Work Works Total Annual Main Another Each This That These Those No Some Many Most All Both Such ' +
    'Local State City County Town National Federal Officials Officers Crews Contractors Planned Proposed Existing Current Second First Third ' +
    'Last Next Final Initial Building Upgrading Expanding Completing Opening Plans Production Industrial Power Water Road Rail Solar Wind Public Private ' +
    'Two Three Four Five Six Seven Eight Nine Ten Several Once If Where Which Who What How Why It He She They We You I Also Only Every Any Other ' +
    'MW GW Foreign Domestic Starting Following Meanwhile However Moreover Besides Overall Key Major Large Small Big Long Short High Low'
  ).split(' '),
)

/** What is said of works: that they are built, paid for, late. */
export const BUILT =
  /\b(?:build|building|built|open\w*|construct\w*|develop\w*|approv\w*|launch\w*|expan\w*|complet\w*|finish\w*|broke ground|break ground|breaks ground|groundbreaking|ground-breaking|ribbon|invest\w*|fund\w*|phase|second phase|cost\w*|plans? (?:for|an?|to)|start\w*|begin\w*|begun|began|under ?way|under construction|dropped|delayed|slipped|deferred|withdrawn|reject\w*|backs?|backed|due|confirm\w*|promis\w*|budget\w*|late|behind schedule|on track|out to tender|tendered|stalled|re-?open\w*|commission\w*|erect\w*|install\w*|financ\w*|deliver\w*|million|billion|capacity|per ?cent|announc\w*|unveil\w*|spend\w*|set(?:ting)? up|redevelop\w*|creat\w*|inaugurat\w*|shelv\w*|scrap\w*|cancel\w*|postpon\w*|halt\w*|mothball\w*|replac\w*|selected|picked)\b|[$€£¥]\d/i

/** Words that no name has inside: Piotr Kowal said the line. */
export const SENTENCE_WORDS =
  /\b(?:the(?= [a-z])|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?= \d)|said|says|told|to|will|has|had|is|was|are|would|a|(?<![’'-])an|its|their|that|by|on|in|at|with|from|nears|opens|visits?|praises?|we|our|new|says?|plans?|picks|chooses|builds?|adds?|gets?|wins?|backs|approves|breaks|begins|starts|signs|launches|unveils|announces|inaugurates|enables|secures|enters|sees|tops|lays|Lays|Begins|Launches|Inaugurates|Announces|Approves|Unveils|estimates?|shall|should|could|can|may|must|where|when|while|as|deliver|saw|related|largest|biggest|newest|busiest|longest|tallest|oldest|further|total|plus|than|under|within|which|who|and the|of the)\b|^(?:Where|When|While|How|What|Why|Which|If) /
