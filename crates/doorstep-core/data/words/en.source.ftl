### What is said of the sources: what each knows, what it costs, how a key is had, how welcome questions are.

source-official = official
source-unofficial = unofficial

## How likely a source is to take offence

source-risk-none = Your own server.
source-risk-low = A published interface, asked within its limits.
source-risk-medium = A site's own interface. It may change or refuse without notice.
source-risk-high = An undocumented interface that is known to shut out addresses that ask too much. Doorstep asks it slowly.

## What asking costs

source-cost-free = Free.
source-cost-contract = Costs nothing beside your own contract or server.
source-cost-free-once = The first { $numbers } numbers are free; more are paid.
source-cost-free-monthly = { $numbers } new numbers a month are free; more are paid.
source-cost-paid = Wants a paid plan.

## How a key is had

source-key-nothing = No key is needed.
source-key-optional = Works without a key. One can be had at { $page }.
source-key-key = Make an account at { $page } and copy its API key.
source-key-key-and-secret = Ask for access at { $page }. The user name or client id is the key, the password or client secret its secret.
source-key-key-secret-account = Ask for access at { $page }. The key, its secret and your account number are all needed.
source-key-client-credentials = Make an app at { $page }. Its client id is the key, its client secret the secret; Doorstep gets the token itself.
source-key-user-grant = Make an app at { $page }, let it be approved, and grant it access to your account. The app key, its secret and the granted token are all needed.

## What each knows

source-cainiao = AliExpress' own network. It knows nearly every AliExpress parcel from the first scan and often to the last.
source-17track = Nearly every carrier. A number is counted once, when it is followed first.
source-ship24 = Nearly every carrier. Each new number counts.
source-dhl_unified = All DHL companies.
source-laposte = Colissimo, Chronopost and letters of the French post.
source-novaposhta = Nova Poshta in Ukraine and beyond.
source-inpost = InPost lockers and couriers in Poland.
source-4px = 4PX, from the warehouse in China to the hand-over.
source-fedex = FedEx, with every scan.
source-ups = UPS, with every scan.
source-aliexpress_openplatform = Orders of your own AliExpress account, and the numbers of their parcels.
source-karrio_server = Whatever the Karrio server you run has contracts for.
source-postnord = The posts of Sweden and Denmark, and PostNord in Norway and Finland.
source-gls = GLS parcels.
source-aftership = Nearly every carrier.
source-trackingmore = Nearly every carrier.
source-easypost = Mostly carriers of North America; paid by number.
source-royalmail = Royal Mail, for holders of a business account.
source-australiapost = Australia Post, for holders of a contract.
source-canadapost = Canada Post, for holders of a developer account.
source-postnl = PostNL. It wants the postcode of the delivery address.
source-posteitaliane = Poste Italiane.
source-correos_es = Correos in Spain.

## How it stands

source-standing-on = on
source-standing-off = off
source-standing-lacks = wants a key
source-standing-cooling = left alone for now
source-standing-failing = did not answer
source-cooling = It is left alone until { $when }, as it { $why ->
    [auth] refused the key
    [quota] said that the allowance is used up
    [blocked] shut us out; one question then shows whether it answers again
    [rate_limited] wants to be asked less often
   *[other] failed several times in a row
}.
source-next = { $count ->
    [one] It told of 1 parcel that is followed
   *[other] It told of { $count } parcels that are followed
}; the next turn is { $when }.
source-pace = { $seconds ->
    [0] Several questions a second at most.
    [one] One question a second at most.
   *[other] One question in { $seconds } seconds at most.
}
source-left = { $left } of { $daily } questions are left until { $when }.
source-news-count = { $taken ->
    [one] 1 message was taken in
   *[other] { $taken } messages were taken in
}{ $refused ->
    [0] .
    [one] ; 1 did not prove itself and changed nothing.
   *[other] ; { $refused } did not prove themselves and changed nothing.
}

## Keys and switches

source-setting-base-url = Address of the server
source-setting-api-key = Key, client id or user name
source-setting-api-secret = Secret or password
source-setting-account = Account number
source-setting-token = Granted token
source-setting-refresh-token = Refresh token
source-setting-webhook-secret = Secret of its news
source-key-entered = Entered { $when }. It is not shown again; type another one to replace it.
source-key-fixed = Stands in the file of settings, which wins.
source-key-nothing-typed = Nothing was typed, so nothing was changed.
source-key-forgotten = What was entered for { $source } is forgotten.
source-switched-on = { $source } is asked from now on.
source-switched-off = { $source } is not asked any more. What it told stays.
source-tried-accepted = { $source } took the key.
source-tried-refused = The key is kept, but { $source } refused it{ $said ->
    [none] .
   *[other] : { $said }
}
source-tried-open = It is kept. Whether { $source } takes it could not be told: { $said }
source-tried-later = It is kept. { $source } is left alone for now, so it was not tried.
source-tried-nothing = It is kept. There was nothing to try yet.
source-tried-alone = This is a demo: { $source } was not asked whether it takes the key.
