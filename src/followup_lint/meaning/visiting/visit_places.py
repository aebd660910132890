"""Where the reader can be found, or a parcel left for them: the places of work of every trade, and the ways into them."""

from __future__ import annotations

PLACE = (
    # where people work
    r"(?:offices?|reception(?: desk| area)?|front (?:desk|office|door|step|counter|gate|entrance|of house)|desks?|shops?|shop ?front|shop floor|stores?|premises|place|building|block|school|class ?rooms?|staff ?rooms?|surgery|clinic|practice|ward|theatre|theater|labs?|laboratory|yard|garage|workshop|kitchens?|restaurant|cafe|bakery"
    r"|canteen|salon|parlor|parlour|studios?|sites?|depot|farm|hotel|branch|warehouse|factory|mill|plant|works|headquarters|hq|campus|library|museum|gallery|station|barn|stables?|nursery|greenhouse|church|chapel|parish|mosque|temple|rectory|vicarage|hospital|pharmacy|dispensary|gym|rink|pool|marina|boatyard|harbor|quay|dock|dockside|slip|boat"
    r"|stalls?|stand|booth|pitch|cabin|hut|shed|hangar|brewery|winery|vineyard|cellar(?: door)?|tap ?room|bar|pub|club|clubhouse|center|agency|bureau|chambers|firm|company|department|unit|suite|floor|wing|corridor|hallway|stairs|lodge|gate ?house|guard ?house|guard ?hut|security(?: desk| hut)?|house|home|flat|compound|shul|hall|field|forge|foundry|kennels?|paddock|tower|lighthouse|tannery|dairy|orchard|bothy|croft|mills?|nursing home|care home|registry|quarry|manse|embassy|consulate|courthouse|town hall|council|bank|print works|laundry|abattoir|arena|stadium|track|ranch|mine|pit|rig|terminal|airport|ferry|bistro|diner|deli|butchers?|vets?|vet 's|butcher 's|florist 's|brasserie|bookshop|archive|records office|convent|abbey|seminary|synagogue|lido|zoo|sanctuary|observatory|bindery|print ?shop|mess|mess hall|refectory|dojo|bakehouse|loft|attic|cowshed|piggery|hatchery|jetty|pier|wharf|sorting office|dispatch|showroom|glasshouses?|greenhouses|conservatory|orangery|stud|storeroom|store room|stockroom|plaza|mall|rehearsal room|pavilion|deanery|presbytery|stage door|box office|cutting room|darkroom|server room|boiler house|pump house|hospice|shelter|daycare|creche|kindergarten|preschool|college|university|faculty|institute|academy|newsroom|control room|call center"
    # the ways in, and where people wait
    r"|doors?|door ?steps?|doorway|door ?mat|gates?|gateway|entrance|lobby|foyer|atrium|waiting (?:room|area)|car ?park|parking lot|lot|drive|driveway|stoop|porch|steps?|threshold|loading (?:bay|dock)|counter|till|hatch|window|window ?sill|bench|work ?bench"
    # rooms and people that take things in
    r"|mail ?room|post ?room|tray|locker|tea ?room|break ?room|lunch ?room|meeting room|common room|fridge|desktop|cubby|docket|ward clerk|concierge|doorman|porter|receptionist|secretary|security guard|assistant"
    # the parts of the world that are the reader's
    r"|end|side of town|neck of the woods|part of town|part of the world|street|town|village|way|area|neighborhood|manor|address|patch)"
)
_OWNED = r"(?:your|yer|yous|the team 's|you guys 's?)"
YOUR_PLACE = rf"(?:{_OWNED} (?:[^ .,;!?]+ ){{0,3}}?{PLACE}\b|yours\b|your own door|youse?'?s place|(?:office|place|shop) of you(?:rs)?\b)"
THE_PLACE = rf"(?:(?:your|yer|the|placeholder|this|that) (?:[^ .,;!?]+ ){{0,3}}?{PLACE}\b|yours\b|reception\b|(?:office|shop|place) of you(?:rs)?\b)"
POST_PLACE = r"(?:(?:your|the|yer) (?:[^ .,;!?]+ ){0,2}?(?:in ?box|mail ?box|letter ?box|pigeon ?holes?|in ?tray|phone|wallet|account|table|shelf|hand|hands|bucket|mat|bag|case|step|window|sill|cupboard)\b)"
