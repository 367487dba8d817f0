# What the pages say around the parcels. One section a page, in the order of the page.

## Add
page-add-lede = Paste anything that holds tracking numbers: one or fifty, a sentence, a mail, a link. You see what was understood before anything is saved.
page-add-hint = Up to 5,000 numbers at a time. Nothing is sent to anyone when you press Look.
page-add-where = On AliExpress open My Orders, choose the order, then Track order. The number stands at the top of the tracking page, often with a copy button beside it. The long number beside the order itself is the order number: it names your purchase, and no carrier knows it.
page-add-none-yet = No number there yet? Then the seller has not handed the parcel over. It can be added as soon as there is one.
page-add-nothing = There is nothing to look at yet. Paste a tracking number.
page-add-no-number = There is no tracking number in this. One has at least five digits, often letters too, such as LP00123456789012.
page-add-nothing-picked = No number was ticked, so nothing was added.
page-add-preview = { $count ->
    [0] Nothing new to follow
    [one] One parcel to follow
   *[other] { $count } parcels to follow
}
page-add-not-yet = Nothing is saved yet.
page-add-take-out = Take out what you do not want, then follow the rest.
page-add-beyond = 5,000 numbers can be added at once, and there are { $count } more. Follow these first, then paste the rest from { $first } on.
page-add-added = { $count ->
    [0] Nothing new
    [one] One parcel is followed now
   *[other] { $count } parcels are followed now
}{ $known ->
    [0] .
    [one] ; one was followed already.
   *[other] ; { $known } were followed already.
}
page-add-carrier-likely = probably { $one }
page-add-carrier-perhaps = perhaps { $one }
page-add-carrier-several = { $some } or { $last }

## First run
page-first-copy = On AliExpress: My Orders, the order, Track order. Not the order number: no carrier knows that one.
page-first-paste = One or fifty, also in a sentence or a link. You see what was understood first.
page-first-watch = It asks the carriers, says in plain words where the parcel is, whether the silence is normal, and what to do by when.

## Today
page-today-needs = { $count ->
    [one] One parcel needs you
   *[other] { $count } parcels need you
}
page-today-calm-title = Nothing needs you
page-today-calm = { $count ->
    [0] No parcel is on its way.
    [one] One parcel is on its way. You will find it here when there is something to do.
   *[other] { $count } parcels are on their way. They will be here when there is something to do.
}
page-today-more = { $count ->
    [one] One more needs you
   *[other] { $count } more need you
}
page-today-since = Since you last looked, { $when }
page-today-since-first = In the last three days
page-today-moved-none = Nothing has moved. That is quite usual: between countries a parcel is often not scanned for a week or two.

## Parcels
page-list-nothing = Nothing found for “{ $q }”
page-list-hint = Part of a number, of a name or of a place is enough. Archived parcels are under “Archived”.
page-list-none-all = Every parcel is in the archive.
page-list-none-needs = No parcel needs you. That is the best state a list like this can be in.
page-list-none-moving = No parcel is on its way.
page-list-none-arriving = No parcel is out for delivery or waiting to be collected.
page-list-none-done = No parcel was delivered or closed yet.
page-list-none-archived = The archive is empty. What you have received can be put here; nothing in it is lost.

## A parcel in a list
page-status-new = Not asked about yet
page-status-no-scan = No scan yet
page-act-by = Act by { $day }
page-silent = { $days ->
    [one] 1 day silent
   *[other] { $days } days silent
}

## Beside orders in the browser
verdict-no-parcel = No tracking number yet
verdict-silent = { $status }, { $days ->
    [one] 1 day silent
   *[other] { $days } days silent
}

## Browsers
page-browsers-lede = The browser extension reads along when you open your orders on AliExpress, and brings them here by itself. It sends nothing to anyone else, and it leaves out names, addresses and phone numbers.
page-browsers-none = No browser is paired yet.
page-browsers-how = Install the extension, open it, enter the two things below and press Pair.
page-browsers-code-life = The code works once and for five minutes. Whoever has it could bring orders here, so show it to nobody.
page-browsers-ended = { $name } can bring nothing any more.
page-browsers-may = A paired browser can bring orders and pictures and read what stands beside each order. It cannot read or change anything else here.

## Parcel
page-closed-received = you have it
page-closed-given-up = given up
page-closed-refunded = refunded
page-urgency-calm = Nothing to do
page-urgency-soon = Worth a look
page-urgency-act = This needs you
page-urgency-now = Do this now
page-message-hint = A draft: read it before you send it.
page-silence-normal = { $days ->
    [0] Heard of today.
    [one] One day without a scan, as usual here.
   *[other] { $days } days without a scan, as usual here.
}
page-silence-watch = { $days } days without a scan, longer than usual.
page-silence-worrying = { $days } days without a scan: worrying.
page-silence-lost = { $days } days without a scan: probably lost.
page-silence-unasked = No source has answered lately, so its silence cannot be judged.
page-short-ship-by = Ships by { $day }
page-short-refund-by = Refund by { $day }
page-short-coupon-from = Coupon from { $day }
page-short-claim-until = Claim until { $day }
page-short-received-until = Complain by { $day }
page-short-seller-answer-by = Seller answers by { $day }
page-short-pickup-until = Collect by { $day }
page-short-promised-by = Promised by { $day }
page-short-payment-claim-until = Payment claim until { $day }
page-clock-printed = as printed: { $source }, read { $day }
page-clock-stated = as you said
page-clock-estimated = an estimate ({ $source })
page-life-says = { $events ->
    [0] No scan yet.
    [one] One event, on { $since }.
   *[other] { $events } events since { $since }.
}
page-conflict = The sources disagree. { $one } says: { $says }. { $other } says: { $differs }.
page-checking = It is being asked about now.
page-nothing-yet = No source has told anything of it yet.
page-next-archived = Archived parcels are not asked about.
page-fact-from = From
page-fact-to = To
page-fact-service = Service
page-fact-expected = Carrier expects
page-fact-order = Order
page-fact-shop = Shop
page-fact-added = Followed since

page-number-pivot = told by { $by } in place of an earlier number
page-number-hand-over = told by { $by } for a later part of the way

## What was done
page-done-check = { $count ->
    [one] It will be asked about in a moment.
   *[other] { $count } parcels will be asked about.
}
page-done-archive = { $count ->
    [one] One parcel is in the archive now.
   *[other] { $count } parcels are in the archive now.
}
page-done-unarchive = { $count ->
    [one] One parcel is out of the archive again.
   *[other] { $count } parcels are out of the archive again.
}
page-done-received = { $count ->
    [one] Good to hear. It is closed now.
   *[other] Good to hear. { $count } parcels are closed now.
}
page-done-refunded = Its money is back. It is closed now and will not be asked about any more.
page-done-given-up = It is closed now and will not be asked about any more.
page-done-reopen = It is followed again.
page-done-mark = Noted.
page-done-name = The name is kept.
page-done-delete = { $count ->
    [one] One parcel is deleted.
   *[other] { $count } parcels are deleted.
}
page-done-nothing = Nothing was changed.
page-done-undone = Undone.
page-done-not-undone = That can no longer be undone.

## Problems
page-problem-no-such-page = Nothing is delivered to this address
    .text = There is no such page, or no such parcel any more. A deleted parcel can be brought back for a month.
page-problem-foreign-host = Doorstep does not know the name “{ $host }”
    .text = A page was asked for under a name that is not Doorstep’s own. Open it by its address, such as http://127.0.0.1:3667. If the name is yours, set it as “host” in the configuration.
page-problem-no-password = A password, please
    .text = This Doorstep can be reached from other machines, so it asks for the password that is set in its configuration. Any name will do beside it. Load the page anew to be asked again.
page-problem-foreign-write = This did not come from Doorstep’s own pages
    .text = To keep other sites from changing your parcels, Doorstep takes changes from its own pages only. Nothing was changed. Go back, load the page anew and try again.
page-problem-no-such-zone = No time zone is called “{ $zone }”
    .text = Zones are named after a continent and a city, such as Europe/Paris, America/Sao_Paulo or Asia/Seoul.
page-problem-outside-the-demo = The demo cannot be shown on “{ $at }”
    .text = It can be shown on any day from { $first } to { $last }.
page-problem-too-much = That is too much at once
    .text = Doorstep reads up to 4 MB at a time, which is far more than a megabyte of text. Nothing was saved. Paste it in parts.
page-problem-bad-form = This form could not be read
    .text = Something in it is missing or unknown, perhaps because the page is from an older version. Nothing was saved. Go back, load the page anew and try again.
page-problem-not-for-this = This address only takes forms
    .text = It changes something, so it cannot simply be opened. Nothing was changed.
page-problem-store = The database could not do that
    .text = { $why }. Nothing was saved.
page-problem-ours = Something broke in Doorstep
    .text = Your parcels are safe; what you just did may not have been saved. The log names the cause. If it comes again, please report it.

## Sources
page-sources-lede = Who is asked where your parcels are. Each learns the numbers it is asked about, and nothing else is told to anyone.
page-sources-on = Asked
page-sources-lacks = Asked once they have a key
page-sources-off = Switched off
page-sources-asked = Last asked
page-sources-answered = Last answered
page-sources-never = never yet
page-sources-next = Next check
page-sources-limits = Limits
page-sources-news = News from it
page-sources-hook = Send its news to
page-sources-sign-up = Get a key
page-sources-optional = (optional)
page-sources-keep = Keep and try it
page-sources-try = Try the key
page-sources-forget = Forget what I entered
page-sources-switch-on = Switch on
page-sources-switch-off = Switch off
page-sources-switch-fixed = Its switch stands in the file of settings.
page-check-early = { $count ->
    [one] It was answered about a moment ago, so its source is spared. It can be asked about again { $when }.
   *[other] { $count } were answered about a moment ago, so their sources are spared. The first can be asked about again { $when }.
}
