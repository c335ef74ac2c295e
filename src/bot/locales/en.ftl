# Everything Kaigong says in English. Keys that begin with button-, command- or toast- are plain text; the others may use Telegram's HTML.

list-separator = {", "}
tag-separator = {", "}

## The briefing

digest-title = Kaigong briefing · { $day }
digest-title-named = Kaigong · { $name } · { $day }
digest-late = ⏰ This briefing is late: it was due at { $time }.
digest-since = 🗓 It also holds the news since { $day } that no briefing brought you.
digest-since-time = 🕗 What is new since { $time }
digest-totals = { $articles ->
        [one] 1 article
       *[other] { $articles } articles
    } · { $projects ->
        [one] 1 project
       *[other] { $projects } projects
    } · { $sources ->
        [one] 1 source
       *[other] { $sources } sources
    }
digest-announced = { $money } announced
digest-figures = 📊 Key figures
digest-directives = 📣 Directives
digest-projects = 🏗 Projects
digest-corrections = ✏️ Corrected since
digest-reports = { $count } reports
digest-sources = { $count } sources: { $names }
digest-sources-many = { $count } sources: { $names } and others
digest-follow-up = Follow-up: { $headline }
digest-more = { $count ->
        [one] 1 more story is not listed here.
       *[other] { $count } more stories are not listed here.
    }
digest-untitled = (untitled)
digest-empty = No development news worth a briefing yet today.
digest-empty-since = No development news worth a briefing since { $time }.
digest-empty-hint =
    It will be here as soon as something comes in: try /today again later.
    To look back, just send a keyword. To see what is being read, send /sources.
digest-footer = Send a keyword to search · /sources · /help

## Other days, and the week

days-title = 📅 Which day? Or write it: <code>/digest 2026-11-20</code>, <code>/digest yesterday</code>, <code>/digest week</code>
day-empty = { $day }: nothing worth a briefing is known of this day.
digest-filtered = 🔎 Chosen by the filters of this chat. Change them: /filter
day-empty-filtered = { $day }: by the filters of this chat there is nothing worth a briefing. Change them: /filter
day-ahead = { $day } is still to come. Today so far: /today
day-unknown = “{ $text }” names no day. Write it like this: <code>/digest 2026-11-20</code>, <code>/digest yesterday</code> or <code>/digest week</code>
week-title = Kaigong week · { $days }
week-span = { $from } – { $to }
week-stories = 📊 Top stories
week-investments = 🏗 Largest investments
week-deadlines = ⏳ Deadlines ahead
week-empty = No development news worth a briefing came in these seven days.
week-footer = A single day: /digest · Today: /today

## Pages, feeds and pictures

page-evidence = { $count ->
        [one] Evidence
       *[other] Evidence · { $count } sentences
    }
feed-title = Kaigong briefing
chart-projects = Announced investment by project
chart-regions = Announced investment by place
chart-progress = Progress against plan
chart-no-place = Place not told
chart-goal = target { $value }
chart-counted = ~{ $share }
chart-line = { $value } ({ $more })
chart-counted-note = ~ marks shares counted from two figures of the article.
chart-none = This briefing has too few figures to compare in a picture.

figure-planned = planned
# Where sources disagree, each value is followed by who gives it.
figure-version = { $value } ({ $names })
figure-target = target
figure-yoy = year on year
figure-mom = month on month
figure-vs-end-last-year = vs end of last year
figure-progress = of the plan

correction-changed = Corrected: { $what } <s>{ $before }</s> → <b>{ $after }</b>
correction-removed = No longer in the article: { $what } <s>{ $before }</s>
correction-added = New in the article: { $what } <b>{ $after }</b>

directive-said = { $who }: { $what }
directive-target = target <b>{ $target }</b>

## Why these stories

why-title = Why these stories · { $day }
why-intro = First comes what is large, decided high up, widely reported or newly changed; stories of one place or industry are kept apart.
why-hint = For all the reasons of one story send <code>/why 3</code>, with its number.
why-none = No briefing has been sent here yet. See today’s: /today
why-empty = The last briefing here had no stories. Earlier days: /digest
why-unknown = There is no story “{ $text }”. The last briefing has { $count ->
        [one] 1 story
       *[other] { $count } stories
    }; ask like this: <code>/why 3</code>
why-not-shown = A briefing has room for the first { $shown }; this one is behind “More”.
why-separator = {"; "}
why-money = large sum: { $figure }
why-level = { $level }: { $who }
why-level-nation = national level
why-level-province = provincial level
why-level-city = city level
why-level-county = county or zone level
why-watched = you watch { $names }
why-sources = { $count ->
        [one] reported by 1 source
       *[other] reported by { $count } sources
    }
why-directives = { $count ->
        [one] 1 directive
       *[other] { $count } directives
    }
why-change = figures changed: { $project }
why-follow-up = follow-up: told on { $day }, only what is new stands here, so it is further down
why-relevance = it is development news
why-same-place = further down, for { $count ->
        [one] 1 story
       *[other] { $count } stories
    } about { $place } { $count ->
        [one] stands
       *[other] stand
    } before it
why-same-industry = further down, for { $count ->
        [one] 1 story
       *[other] { $count } stories
    } about { $industry } { $count ->
        [one] stands
       *[other] stand
    } before it
industry-energy = energy
industry-vehicles = vehicles
industry-chips = chips
industry-medicine = medicine
industry-materials = materials and chemicals
industry-machines = machinery
industry-digital = digital industries
industry-transport = transport and logistics
industry-food = farming and food
industry-culture = culture and tourism
industry-living = housing and public services
more-title = <b>More · { $day }</b> · { $from }–{ $to } of { $total }
story-sources-title = 📰 Sources · { $day }
story-sources-told = told before
watch-choose = 👁 Which project of this briefing do you want to be told of at once? For anything else: <code>/watch harbour quarter</code>
watch-choose-none = No story of this briefing names a project. Watch a word with <code>/watch harbour quarter</code>
edition-gone = What this briefing told is no longer kept. Today’s: /today

## Questions

answer-title = 🔎 <b>{ $query }</b> · { $total ->
        [one] 1 article
       *[other] { $total } articles
    }
answer-aliases = Also known as { $names }
answer-corrected = ✏️ The article was edited; noticed on { $day }
answer-more = These are the newest { $shown }. Add another word to narrow the search.
answer-none = Nothing found for “<b>{ $query }</b>”.
answer-none-hint = Try a shorter word: a project, a company or a place. Today’s briefing: /today

## Start and help

start =
    Hello, I am <b>Kaigong</b>. I read regional development news so that you don’t have to.
    📊 Key figures, directives and project changes, each with the sentence it comes from.
    ⏰ Subscribe, and a briefing arrives here every day at { $time } ({ $timezone }).
    🔎 To look something up, just send a keyword: a project, a company, a place.
start-claim-hint = This bot has no administrator yet. If you run it, send <code>/claim CODE</code>; the code is in the program’s log.

help =
    <b>What I can do</b>
    /today – today’s briefing
    /digest – another day, e.g. <code>/digest yesterday</code>, or <code>/digest week</code>
    /why – why it has these stories; <code>/why 3</code> asks about one
    /subscribe – a briefing every day
    /unsubscribe – no more briefings
    /subscriptions – several, each with its own filters and hours, e.g. <code>/subscribe energy</code>
    /filter – only what you want: keywords, regions, industries, money; also length and days
    /preview – what the next briefing would be now
    /pause – no briefings for a while, e.g. <code>/pause 7 days</code>; /resume
    /time – when it comes, e.g. <code>/time 08:00</code>; also twice a day: <code>/time 8:00 18:00</code>
    /timezone – where you are, e.g. <code>/timezone London</code>, or send me your location
    /language – 语言 · Language
    /watch – be told at once of a project or keyword, e.g. <code>/watch smart port</code>; /unwatch stops
    /quiet – hours without alerts, e.g. <code>/quiet 22:00-07:00</code>
    /channel – briefings in a channel
    /sources – what is being read
    Send any keyword to get figures, the sentences behind them and links.
help-group = In a group, mention me with a keyword. Subscription, watching and settings are for the group’s administrators.
help-owner-title = <b>You own this bot</b>
help-administrator-title = <b>You are an administrator</b>
help-editor-title = <b>You look after the sources</b>
help-sources =
    /addsource – look at an address and add it, e.g. <code>/addsource https://example.com/news</code>
    /addsources – many addresses at once, one a line
    /catalogue – addresses that come with Kaigong, to tick and try
    /removesource – stop reading a source
    /sources – press a number to check, pause or delete a source
    /tags – region and industry of a source, e.g. <code>/tags 12 Anhui Hefei / batteries</code>
    /zone – the zone of dates that name none, e.g. <code>/zone 12 Tokyo</code>
    /selectors – CSS selectors for a list that is not made out, e.g. <code>/selectors 12 link=ul.news a</code>
    /export – all sources as an OPML file; send me such a file to add what it names
help-operations =
    /stats – how many sources, articles and messages there are
    /health – how the program is doing
    /log – who changed what
help-members = /admins – who runs this bot; name and dismiss people
help-editors = /admins – who runs this bot; name and dismiss editors

unknown-command = There is no command { $command }. See /help for all there are; to search the news, just send a keyword.
not-text = I only understand text. Send a keyword, or see /help.

## Watching

watch-list = 👁 <b>Watched here: { $count }</b>
watch-list-hint = ✖ stops one. To watch another: <code>/watch a project, company or keyword</code>
watch-none = Nothing is watched here yet. Send <code>/watch a project, company or keyword</code>, and you are told within two minutes when there is news of it.
watch-added-project = 👁 Watching the project <b>{ $name }</b>: you are told here within two minutes when there is news of it.
watch-added-keyword = 👁 Watching <b>{ $name }</b>: you are told here within two minutes when an article says it.
watch-hint = All that is watched: /watch · stop: /unwatch · quiet hours: /quiet
watch-known = <b>{ $name }</b> is watched here already.
watch-too-many = { $most } things are watched here, and more cannot be. Stop some with /unwatch first.
watch-bad-length = What is watched has { $least } to { $most } characters, e.g. <code>/watch smart port</code>.
watch-stopped = ✖ <b>{ $name }</b> is watched no more.
watch-unknown = “{ $name }” is not watched here.
alert-title = 👁 News of <b>{ $names }</b>
alert-title-many = 👁 News of { $count } things that you watch, among them <b>{ $names }</b>
alert-more = { $count ->
        [1] One more story: ☰
       *[other] { $count } more stories: ☰
    }

quiet-now = 🌙 Quiet hours: no alerts from <b>{ $from }</b> to <b>{ $to }</b> ({ $timezone }); what comes in then is told when they end. <code>/quiet off</code> ends this.
quiet-none = There are no quiet hours: alerts come at any time. To set some: <code>/quiet 22:00-07:00</code>
quiet-set = 🌙 No alerts from <b>{ $from }</b> to <b>{ $to }</b> ({ $timezone }) every day; what comes in then is told when they end. Briefings come as ever.
quiet-off = 🔔 No more quiet hours: alerts come at any time.
quiet-bad = From when to when is “{ $text }”? Write it like this: <code>/quiet 22:00-07:00</code>

## Subscribing

subscribed = ✅ Subscribed: a briefing will be here every day at <b>{ $time }</b> ({ $timezone }).
subscribed-already = Already subscribed here: every day at <b>{ $time }</b> ({ $timezone }).
subscribed-hint = Change the hour: /time · the time zone: /timezone · only what you want: /filter · read now: /today
unsubscribed = Unsubscribed: no more briefings. You can still ask me anything.
unsubscribed-already = There is no subscription here. To get one, send /subscribe.

time-now = Briefings come every day at <b>{ $time }</b> ({ $timezone }). Choose an hour, or send one: <code>/time 07:30</code>.
time-set = ✅ Briefings will come every day at <b>{ $time }</b> ({ $timezone }).
time-bad = I could not read “{ $text }” as a time. Write it like this: <code>/time 08:00</code>, or <code>/time 8:00 18:00</code> for twice a day
not-subscribed-hint = There is no subscription here yet, though: send /subscribe to get briefings.

timezone-now = The time zone is <b>{ $timezone }</b>. Choose one, send a city (<code>/timezone London</code>), or send me your location.
timezone-set = ✅ The time zone is <b>{ $timezone }</b> now; briefings come at { $time } there.
timezone-bad = I know no time zone for “{ $text }”. Send a city, such as <code>/timezone London</code>, or a zone’s name, such as <code>/timezone Asia/Shanghai</code>.

language-now = Choose a language. 请选择语言。
language-set = ✅ I will speak English.
language-bad = I speak Chinese and English. 我会说中文和英文。

## Filters, length, days and pauses

wishes-title = ⚙️ The subscription here
wishes-title-own = ⚙️ { $name }
wishes-when = ⏰ { $days }, { $time } ({ $timezone })
wishes-daily = Every day
wishes-length = 📏 Length: { $length }
wishes-paused = ⏸ Paused; goes on again on { $day }
wishes-change = The same filters in words, to be changed and sent: { $command }
wishes-hint =
    <code>/filter Xuancheng battery -sport ≥1bn</code> sets filters, <code>/filter + storage</code> adds, <code>/filter off</code> brings everything
    Also: <code>≥60%</code> relevance · <code>#12</code> source number · <code>region:Anhui</code> · <code>industry:energy</code> · <code>project:"Smart Port"</code>
    Of one kind any is enough; different kinds must all hold.
wishes-changed = ✅ Changed.
wishes-not-subscribed = There is no subscription here yet. Subscribe first, then set filters, length and days.
filters-none = 🔎 No filters: everything comes
filters-include = 🔎 With: { $words }
filters-exclude = 🚫 Without: { $words }
filters-regions = 📍 Regions: { $words }
filters-industries = 🏭 Industries: { $words }
filters-projects = 🏗 Projects: { $words }
filters-sources = 📰 Sources: { $words }
filters-relevance = 🎯 Relevance at least { $percent }%
filters-investment = 💰 Investment at least CNY { $sum }
filter-prefix-word = word
filter-prefix-region = region
filter-prefix-industry = industry
filter-prefix-project = project
filter-bad = I cannot read “{ $text }”. Write for example <code>/filter Xuancheng battery -sport ≥1bn ≥60% #12</code>. Sums are in yuan; the numbers of sources are in /sources.
filter-too-many = Too many: a subscription takes up to 50 words and sources.
filter-tags-ask = One tap puts it on, another takes it off. Regions and industries go by the tags of the source, and by title, projects and beginning of the article.
weekday-of-week = { $day }
weekday-mon = Mon
weekday-tue = Tue
weekday-wed = Wed
weekday-thu = Thu
weekday-fri = Fri
weekday-sat = Sat
weekday-sun = Sun
length-headlines = headlines
length-standard = standard
length-full = full
length-bad = There is no length “{ $text }”. Choose <code>/length headlines</code>, <code>/length standard</code> or <code>/length full</code>.
days-bad = I cannot tell which days “{ $text }” are. Write <code>/days workdays</code>, <code>/days mon wed fri</code> or <code>/days 1-6</code>
pause-ask = For how long? Choose, or send <code>/pause 7 days</code> or <code>/pause 2026-12-10</code>. /resume ends it at any time.
pause-bad = I cannot tell until when “{ $text }” is. Send a number of days or a later day within a year: <code>/pause 7 days</code>, <code>/pause 2026-12-10</code>
coming-title = 👀 <b>The next briefing, if it came now:</b>
coming-left-out = { $count ->
        [1] Your filters leave out 1 article. Change them: /filter
       *[other] Your filters leave out { $count } articles. Change them: /filter
    }
timezone-nowhere = I know no time zone for this place. Send a city, such as <code>/timezone London</code>.

## Several subscriptions, and channels

times-ask = ⏰ Now: <b>{ $time }</b> ({ $timezone }). Tap an hour to add it or take it away, up to { $most } a day. A later briefing holds only what came since the one before. Other times: <code>/time 07:30 18:15</code>
time-too-many = That is too often: a subscription comes at most { $most } times a day.
subscriptions-title = ⏰ <b>Subscriptions here: { $count }</b>
subscriptions-none = Nothing is subscribed here yet.
subscriptions-hint = Press one to change it; /filter, /length, /days, /time, /pause and /preview are about it then. One more: <code>/subscribe energy</code>
subscription-unnamed = Subscription { $number }
subscription-filtered = filtered
subscription-which = There are several subscriptions here. Choose which one you mean, then send the same again.
subscription-gone = This subscription is gone. What there is: /subscriptions
subscription-ask-name = What shall it be called? Send a name, such as <i>energy</i> or <i>Harbour zone</i>. (In a group, reply to this message.)
subscription-ask-rename = What shall “{ $name }” be called? Send the new name. (In a group, reply to this message.)
subscription-bad-name = A name has 1 to { $most } characters, e.g. <code>/subscribe energy</code>
subscription-bad-rename = This cannot be its name: it has 1 to 24 characters and is not that of another one here. Send another.
subscription-too-many = There are { $most } subscriptions here, and more cannot be. Delete one in /subscriptions first.
subscription-added = ✅ Subscribed: “{ $name }”. Now choose what it brings, and when.
subscription-known = “{ $name }” is there already:
subscription-deleted = 🗑 “{ $name }” is deleted; nothing more comes of it.
subscription-deleted-already = 🗑 It is deleted already.
subscription-restored = ↩️ It is there again, as it was.
subscription-too-late = More than a day has passed, so this can no longer be taken back. A new one: /subscribe
unsubscribe-which = Which one shall go? <code>/unsubscribe all</code> ends all of them.
channel-admitted = 📢 I can post in “{ $title }” now. You and its other administrators set it up here, in your own chats with me.
channel-nothing-yet = nothing is posted there yet
channel-count = { $count ->
        [one] 1 subscription
       *[other] { $count } subscriptions
    }
channel-may-not-post = I may not post there now. Make me an administrator with the right to post messages.
channel-started = ✅ A briefing will be posted in “{ $title }”. Set it up here; commands such as /filter are about it for the next day, or until you choose another in /subscriptions.
channel-needs-post = I am in “{ $title }”, but may not post there. Give me the right to post messages, and I will ask you here what to post.
channel-unknown = I know no such channel of yours. Make me its administrator with the right to post messages, then send <code>/channel @name</code> or forward me one of its posts. Only administrators of a channel set it up.
channel-how = 📢 To have briefings posted in a channel, make me its administrator with the right to post messages; I will ask you here then. If nothing comes, send <code>/channel @name</code> or forward me one of its posts.
notice-channel-lost = 📢 I may not post in “{ $title }” any more, so its subscriptions are paused. Make me its administrator again to go on.

## Sources

sources-title = <b>{ $count ->
        [one] 1 source
       *[other] { $count } sources
    }</b>
sources-none = There are no sources yet.
sources-none-hint = An administrator can add one with /addsource.
sources-none-admin = Send <code>/addsource ADDRESS</code> to add the first one: a feed, or a site’s page of news links. /catalogue has public addresses to choose from.
sources-samples-hint = Just looking? The button below adds the sample site that comes with Kaigong.
source-ok = last read { $at }
source-new = waiting for its first reading
source-failing = failed { $failures ->
        [one] once
       *[other] { $failures } times
    }, last good { $at }
source-never-ok = failed { $failures ->
        [one] once
       *[other] { $failures } times
    }, never read yet
source-paused = paused, not being read
source-silent = read well, but nothing new since { $at }
sources-place = page { $page } of { $pages }
source-gone = This source is no longer there.

card-articles = { $articles ->
        [one] 1 article
       *[other] { $articles } articles
    }, { $briefed } briefed, { $week } found in the last seven days
card-newest = Last new: { $at }
card-nothing = Nothing new from it yet.
card-rhythm = Usually something new { $days ->
        [one] every day
       *[other] every { $days } days
    }
card-added = Added: { $at }
card-next = Next check: { $at }
card-body-unmatched = ⚠️ In the last seven days the selector body found nothing in { $count ->
        [one] 1 article
       *[other] { $count } articles
    }; the text was found as on any page.
card-zone = 🕐 Dates without a zone are read as { $timezone }
card-robots = 🤖 robots.txt is ignored, by an administrator’s decision

edit-done = ✅ Changed.
edit-undone = ↩️ The last change is taken back.
edit-no-undo = There is nothing to take back: only the last change of a day can be.

tags-ask = Press tags to put them on or take them off, or send them to me: regions, and behind a slash industries, e.g. <code>Anhui Hefei / batteries</code>.
tags-command = By command, at any time: <code>/tags { $id } Anhui / batteries</code>; <code>/tags { $id } -</code> clears them.
tags-usage = Put the source’s number after it, then the tags: <code>/tags 12 Anhui Hefei / batteries</code>. The numbers are in /sources.
tags-bad = “{ $text }” cannot be tags. Write regions, and behind a slash industries, at most 12 of each and 24 characters long: <code>Anhui Hefei / batteries</code>. A single <code>-</code> clears them.

edit-zone-usual = { $timezone } (the usual one)
edit-zone-ask = In which zone are this source’s dates meant when they name none? Press one, or send me a city or a zone’s name.
edit-zone-command = By command, at any time: <code>/zone { $id } Tokyo</code>; <code>/zone { $id } -</code> is the usual one again.
edit-zone-usage = Put the source’s number after it, then a city or a zone: <code>/zone 12 Tokyo</code>. The numbers are in /sources.
edit-zone-bad = I know no time zone for “{ $text }”. Send a city or a zone’s name: <code>/zone { $id } Asia/Shanghai</code>

robots-ask = A site’s robots.txt says what programs should not read, and Kaigong keeps to it. For this source alone it can be ignored: its list and its articles are then read all the same. Make sure that you may do so; the decision stands in /log and can be taken back at any time.
robots-ignored = For this source the site’s robots.txt is ignored.

selectors-usage =
    For a list that is not made out by itself, name its parts by CSS selectors. They are tried at once, and you see the result before anything is kept:
    <code>/selectors { $what } link=ul.news li a title=h3 date=span.date body=#zoom</code>
    link: the links to articles, or what is around each · title · date · body: the text, on the article’s own page
    What is left out stays as it is; <code>date=-</code> takes one away. An address that is no source yet may stand in place of the number.
selectors-hint = This is what they find now. They are used for source #{ $id } only when you press ✅.
selectors-unreadable = ⚠️ The selector { $name } cannot be read. Check its brackets and quotes; 300 characters are the limit.
selectors-unmatched = ⚠️ The selector { $name } finds nothing.
selectors-body = The text begins: { $text }
selectors-no-list = This source is no list page, so link, title and date mean nothing here; only body can be given.

check-working = Reading it, one moment…
check-new = 🔄 Checked just now: { $count ->
        [one] 1 new article
       *[other] { $count } new articles
    }.
check-same = 🔄 Checked just now: nothing new.
check-busy = It is being read at this very moment; look again in a minute.

kind-feed = feed
kind-list = list page
kind-sitemap = sitemap

reading-newest = Newest:
reading-empty = It has no items at the moment.
reading-no-date = no date
preview-title = 🔎 <b>{ $title }</b> · { $kind } · { $count ->
        [one] 1 item
       *[other] { $count } items
    }
preview-known = ℹ️ This is there already as #{ $id }.
preview-brief = 📝 The newest article, briefed:
preview-no-brief = None of the newest articles could be read just now.
preview-no-news = ℹ️ This one is no development news; a briefing would leave it out.
preview-older = More pages with older items follow; once it is added they are read once, five pages at most.
preview-hint = Nothing is added before you press ✅. This preview lasts an hour.
preview-choose = These of the same site can be read instead:
preview-found = Found { $what }.
preview-reading = Reading “{ $title }” …
preview-cancelled = ✖ Cancelled; nothing was added.
preview-expired = This preview is more than an hour old. To see it again, send /addsource with the address.
found-feeds = { $count ->
        [one] 1 feed
       *[other] { $count } feeds
    }
found-lists = { $count ->
        [one] 1 list page
       *[other] { $count } list pages
    }
found-sitemaps = { $count ->
        [one] 1 sitemap
       *[other] { $count } sitemaps
    }

addsource-usage = Put the address after it: <code>/addsource https://example.com/news</code>. A feed or a page of news links will do; nothing is added before you have seen what it gives. Several addresses, one a line, are added at once.
addsource-working = 🔎 Looking at { $address } …
addsource-added = ✅ Added as #{ $id }.
addsource-hint = Its news will be in the briefings from now on; /today has the first of it soon.
addsource-known = This source is there already: #{ $id } <b>{ $title }</b>.

checksource-usage = Put the address after it: <code>/checksource https://example.com/news</code>.
addsources-usage =
    Put the addresses below it, one a line, and I find out what each one is:
    <code>/addsources
    https://example.com/news
    https://example.org/feed.xml</code>
    More than fit a message: send them as a file (.opml or .txt).

removesource-choose = Which source should go?
removesource-page = Only the first { $shown } are listed. For others, use the number that /sources shows: <code>/removesource 12</code>.
removesource-unknown = I know no source “{ $text }”. Numbers and addresses are in /sources.
removesource-removed = Removed <b>{ $title }</b>.
removesource-undo = What it brought stays. For a day it can be taken back.
restore-done = ✅ <b>{ $title }</b> is being read again.
restore-too-late = More than a day has passed, so this can no longer be taken back. Add it again with <code>/addsource ADDRESS</code>; the address stands above.

samples-added = ✅ Added { $count ->
        [one] 1 sample source
       *[other] { $count } sample sources
    }. Give them a moment, then send /today.
samples-gone = The sample site is not being served now.

## Sources as a file

import-working = 📥 Reading the addresses…
import-progress = 📥 { $done } of { $total } addresses done…
import-done = ✅ Done: { $added ->
        [one] 1 source
       *[other] { $added } sources
    } added, { $known } known already.
import-stopped = ⏹ Stopped: { $added ->
        [one] 1 source
       *[other] { $added } sources
    } added, { $known } known already, { $left } not tried. Send the same again to go on.
import-failed = { $count ->
        [one] 1 address
       *[other] { $count } addresses
    } could not be added:
import-more = … and { $count } more
import-hint = See them in /sources.
import-unreadable = This is neither OPML nor a list of addresses, one a line. Export the file from your feed reader again and send it here.
import-empty = There is no address in this file.
import-too-many = The file names { $count } addresses; { $limit } at a time is the limit. Split it and send the parts.
import-too-large = The file is larger than 1 MB. Split it and send the parts.
import-other-file = I can read files of sources: OPML (.opml, .xml), or a text file (.txt) with one address a line.
import-not-fetched = Telegram did not hand over the file. Please send it again.
import-broken = The file could not be read to its end. What was added is in /sources; send the file again for the rest.
export-hint = All sources as OPML. Send me this file, or any feed reader’s, to add what it names.

## The catalogue

catalogue-title = 📚 <b>Catalogue</b> · { $count ->
        [one] 1 address
       *[other] { $count } addresses
    }
catalogue-about = Public feeds and news pages of ministries, provinces, development zones and papers, for a beginning. Whether they can be read from here shows only when they are tried: sites move, and some shut programs out. Choose a group, tick what you want, and press ▶️.
catalogue-worked = Worked on this machine: { $count }
catalogue-ticked = Ticked: { $count }
catalogue-unverified = unverified
catalogue-works = ✅ worked on { $at }
catalogue-fails = ⚠️ could not be read on { $at }
catalogue-tried = ✅ Tried: { $added ->
        [one] 1 works and is a source now
       *[other] { $added } work and are sources now
    }, { $known } known already, { $failed } could not be read.
catalogue-left = ⏹ Stopped: { $count ->
        [one] 1 was
       *[other] { $count } were
    } not tried and stay ticked in /catalogue.
catalogue-hint = See them in /sources, or go on in /catalogue.

failure-bad-address = This is no web address that can be read. Copy the whole of it, from http:// or https:// on, without a user name or password in it.
failure-private-address = { $host } is inside a private network; for safety it is not read. If this is your own site, set ALLOW_PRIVATE_SOURCES.
failure-unreachable = { $host } cannot be reached: there is no such name, or it takes no connection. Check the address, or try again later.
failure-timeout = { $host } took too long to answer{ $status ->
        [0] {""}
       *[other] {" "}(HTTP { $status })
    }. Try again later.
failure-too-large = { $host } sent a page that is too large to be read. Use the site’s feed or a page of news links.
failure-redirect-loop = { $host } redirects without end. Use the address that your browser ends up at.
failure-not-found = { $host } has no such page{ $status ->
        [0] {""}
       *[other] {" "}(HTTP { $status })
    }. Open the address in a browser and correct it.
failure-refused = { $host } refuses to be read by programs{ $status ->
        [0] {""}
       *[other] {" "}(HTTP { $status })
    }. Its feed may work instead.
failure-robots = { $host } asks programs in its robots.txt not to read this address, and Kaigong keeps to it. Use another address of the site, such as its feed.
failure-server-error = { $host } has a fault of its own{ $status ->
        [0] {""}
       *[other] {" "}(HTTP { $status })
    }. Try again later.
failure-not-readable = { $host } answers, but there is no news to be found here. Use the site’s feed or a page of news links.
failure-article = This is one article of { $host }. A source is the page that lists its articles, or a feed.
failure-the-site = The site
failure-unknown = It could not be read the last time; it is tried again by itself.
failure-selectors = The selectors of this source find no links to articles at { $host } any more. Try others with /selectors.
failure-too-costly = { $host } sent a page that takes too much time or memory to be read. Use the site’s feed or a page with less on it.
failure-details = Details

## Operations

stats-new = waiting for the first reading: { $count }
stats-well = well: { $count }
stats-troubled = failed last time: { $count }
stats-failing = failing for days: { $count }
stats-silent = silent for unusually long: { $count }
stats-paused = paused: { $count }
stats-articles = Articles: { $briefed } briefed, { $unbriefed } to brief, { $unread } to read, { $unreadable } unreadable. Projects: { $projects }.
stats-deliveries = Subscriptions: { $subscriptions }. Briefing messages: { $waiting } waiting, { $sent } sent in 30 days, { $rejected } refused.
stats-alerts = Alerts: { $waiting } waiting, { $sent } sent in 30 days, { $rejected } refused.

health-title = <b>Kaigong { $version }</b> · { $database }
health-uptime = Running since { $at }: { $days } d { $hours } h { $minutes } min
health-memory = Memory: { $megabytes } MB
health-sweep = Sources last asked: { $at }, in { $seconds } s
health-no-sweep = Sources have not been asked since the start; this happens every half minute.
health-waiting = Waiting: { $unread } pages to read, { $unbriefed } briefs to write, { $messages } briefing messages and { $alerts } alerts to send
health-sources = Sources: { $failing } failing for days, { $silent } silent for unusually long. /sources shows which.
health-outage = ⚠️ Since { $at } no site can be reached: is this machine’s network down?

## What administrators are told without asking

notice-failing = 🔴 { $count ->
        [one] <b>A source cannot be read any more</b>
       *[other] <b>{ $count } sources cannot be read any more</b>
    }
notice-failing-since = failed { $failures ->
        [one] once
       *[other] { $failures } times in a row
    }, since { $at }
notice-failing-hint = From now on it is tried once a day, and I will tell you when it works again. If the site has moved, remove it and add the new address; if it is not wanted any more, pause it.
notice-recovered = ✅ { $count ->
        [one] <b>Works again</b>
       *[other] <b>{ $count } sources work again</b>
    }
notice-since = had failed since { $at }
notice-silent = 💤 { $count ->
        [one] <b>A source has gone quiet</b>
       *[other] <b>{ $count } sources have gone quiet</b>
    }
notice-silent-for = Nothing new for { $days } days; used to bring something { $everyDays ->
        [one] every day
       *[other] every { $everyDays } days
    }.
notice-silent-hint = It is read without a fault. Open the site in a browser: if news has moved to another page, add that one and delete this.
notice-outage = 🌐 <b>No site can be reached since { $at }.</b> { $count } sources of different sites fail alike, so this is most likely the network of the machine I run on, or its proxy or name service. Please look there; the sources themselves need nothing. I will tell you when it is over.
notice-outage-over = 🌐 <b>Sites can be reached again.</b> From { $since } to { $until } none could. { $count ->
        [one] The source that failed meanwhile is
       *[other] The { $count } sources that failed meanwhile are
    } being read now.

## Roles and the log of changes

whoami = Your number is <code>{ $id }</code>.
admins-title = <b>Who runs this bot</b>
admins-usage =
    <code>/admins add NUMBER editor</code> names somebody: <code>editor</code> (sources only), <code>administrator</code> or <code>owner</code>.
    <code>/admins remove NUMBER</code> takes the role away.
    They learn their number by sending me /whoami.
admins-usage-editors =
    <code>/admins add NUMBER editor</code> names somebody who looks after the sources.
    <code>/admins remove NUMBER</code> takes the role away.
    They learn their number by sending me /whoami.
admins-added = ✅ <code>{ $id }</code> has this role now.
admins-removed = ✅ <code>{ $id }</code> has no role any more.
admins-unknown = Nobody of this number has a role. /admins shows who has.
admins-not-allowed = Administrators name and dismiss editors; for other roles ask an owner.
admins-configured = ADMIN_IDS in the settings names this owner; change it there.
admins-last-owner = This is the last owner. Name another one first.
role-owner = owner
role-administrator = administrator
role-editor = editor
not-for-editors = Editors look after sources; this is for administrators and owners. /help shows what you can do.

log-title = <b>Changes, newest first</b>
log-empty = Nothing was changed yet.
log-source-add = added source
log-source-remove = removed source
log-source-restore = brought back source
log-source-pause = paused source
log-source-resume = resumed source
log-source-edit = changed source
log-source-move = new address of source
log-import = read a file of sources:
log-export = exported the sources:
log-member-add = gave a role:
log-member-remove = took away a role:
actor-cli = command line
actor-system = Kaigong itself

## Administration

claim-done = ✅ You are an administrator now.
claim-wrong = This code is wrong, or was used before.
claim-usage = Put the code after it: <code>/claim CODE</code>. It is in the program’s log.
claim-taken = This bot has an administrator already.
claim-private = Write to me in private to claim me, so that nobody else sees the code.

admin-only = Only the bot’s administrators can use this command. /help shows what you can do.
group-admin-only = Only the group’s administrators can change its subscription and settings.
answer-failed = Sorry, something went wrong and this could not be done. Please try again later; if it goes on, tell the administrator.

## Buttons and command descriptions (plain text)

button-more = ☰ More
button-story-sources = 📰 Sources
button-watch-choose = 👁 Watch
button-chart = 📊 Charts
button-chart-projects = 🏗 By project
button-chart-regions = 📍 By place
button-chart-progress = 🎯 Progress
button-earlier = 📅 Earlier days
button-still-earlier = ◀ Earlier
button-week = 🗓 Last 7 days
button-watch = 👁 Watch this project
button-watches = 👁 All that is watched
button-why = ❔ Why these
button-subscribe = ⏰ Subscribe
button-today = 📊 Today
button-language = 🌐 语言
button-resubscribe = ↩️ Subscribe again
button-undo = ↩️ Undo
button-done = ‹ Back
button-tags = 🏷 Tags
button-no-tags = ✖ Clear
button-zone = 🕐 Zone
button-usual-zone = ↺ The usual zone
button-selectors = 🎯 Selectors
button-no-selectors = ✖ No selectors
button-robots = 🤖 robots
button-robots-ignore = ⚠️ Ignore robots.txt
button-robots-obey = ↺ Obey robots.txt
button-look-closed = 🤖 Look all the same, against robots.txt
button-keep = ✅ Keep
button-drop = ✖ Drop
button-accept = ✅ Add
button-cancel = ✖ Cancel
button-look-again = 🔎 Look again
button-stop = ⏹ Stop
button-check = 🔄 Check now
button-pause = ⏸ Pause
button-resume = ▶️ Resume
button-delete = 🗑 Delete
button-sources = ☰ All sources
button-card = ⚙️ Its card
button-previous = ‹ Back
button-next = More ›
button-samples = 👀 Try the sample site
button-groups = ☰ All groups
button-tick-all = ☑ All on this page
button-try = ▶️ Try these ({ $count })
button-older = Older ›
button-time = ⏰ Change the hour
button-filter = ⚙️ Filters
button-filter-tags = 🏷 Regions and industries
button-filter-off = ✖ No filters
button-coming = 👀 Preview the next
button-pause-week = ⏸ Pause 7 days
button-pause-days = { $days } days
button-resume-digests = ▶️ Go on
button-times = ＋ Several times a day
button-rename = ✏️ Rename
button-subscriptions = ☰ All subscriptions
button-subscription-new = ＋ One more
button-channel = 📢 The channel
button-channel-start = ⏰ Post briefings

zone-shanghai = Beijing · Shanghai
zone-hong-kong = Hong Kong
zone-taipei = Taipei
zone-singapore = Singapore
zone-tokyo = Tokyo
zone-london = London
zone-new-york = New York
zone-los-angeles = Los Angeles

toast-unknown = This button no longer works.
toast-admin-only = Only the bot’s administrators can do this.
toast-group-admin-only = Only the group’s administrators can change this.
toast-nothing-ticked = Nothing is ticked yet. Tick some first.
toast-stopping = It ends after the addresses that are being read.
toast-not-running = This is not running any more. Send the same again to go on.
toast-times = From one to { $most } times a day.
toast-subscription-too-many = There are { $most } here already. Delete one first.

command-today = Today’s briefing
command-digest = A past day, or the week
command-why = Why these stories
command-subscribe = A briefing every day
command-unsubscribe = No more briefings
command-subscriptions = All subscriptions here, and one more
command-filter = Filters, and what else is set here
command-preview = The next briefing as it would be now
command-length = How long briefings are
command-days = On which weekdays
command-pause = No briefings for a while
command-resume = Briefings again
command-time = When the briefing comes
command-timezone = Your time zone
command-watch = Be told at once of a project or keyword
command-unwatch = Watch something no more
command-quiet = Hours without alerts
command-channel = Briefings in a channel
command-language = Language / 语言
command-sources = What is being read
command-help = Help
command-addsource = Add a source
command-addsources = Add many sources at once
command-catalogue = Addresses to try
command-removesource = Stop reading a source
command-tags = Region and industry of a source
command-zone = Time zone of a source
command-selectors = CSS selectors for a list page
command-export = All sources as a file
command-stats = Sources, articles and messages in numbers
command-health = How the program is doing
command-log = Who changed what
command-admins = Who runs this bot

## What administrators are told

alarm-topic-gone = ⏸ Topic { $topic } of the chat <code>{ $chat }</code> is closed or deleted, so its subscription and what it watches are paused. Open it again and send /subscribe and /watch there to go on.
alarm-malformed = ⚠️ Telegram could not read the markup of a briefing, so it went out as plain text. Please report it as a fault of Kaigong: <code>{ $description }</code>
alarm-rejected = ⚠️ Telegram did not take a message of a briefing, and its readers did not get it. Please report it as a fault of Kaigong: <code>{ $description }</code>
alarm-outage = ℹ️ Telegram could not be reached from { $since } to { $until }. Nothing is lost: what was due is being sent now.
alarm-fault = ⚠️ { $message } { $remedy }
