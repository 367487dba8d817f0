# What the pages say around the parcels. One section a page, in the order of the page.

## The frame of every page
page-skip = Skip to the page
page-brand = Doorstep, to Today
page-nav = Main
page-nav-more = More
page-nav-needs = need you
page-today = Today
page-orders = Orders
page-parcels = Parcels
page-add = Add
page-settings = Settings
page-theme-auto = Colours follow your system. Change to light
page-theme-light = Light colours. Change to dark
page-theme-dark = Dark colours. Follow your system again
page-undo = Undo
page-zone = Time zone
page-zone-use = Use it
page-zone-says = Times in { $zone }
page-zone-says-unknown = Times in { $zone } (yours is not known)
page-own-machine = on your own machine
page-keys = Keyboard
page-keys-lede = Single letters, wherever nothing is being typed. With a browser that runs no scripts, Tab, Enter and Space do everything.
page-keys-step = Next and previous in a list
page-keys-pick = Tick the one you are at
page-keys-help = This help
page-close = Close
page-cancel = Cancel
page-back = Back
page-more = More
page-copy = Copy
page-copied = Copied
page-cannot-copy = Select it and copy by hand
page-new-tab = {" "}(opens a new tab)
page-optional = (optional)
page-by = by { $day }
page-archived = archived
page-go-today = Go to Today

## Lists
page-list-sort = Sort by
page-list-search = Search
page-list-show = Show
page-list-pages = Pages
page-list-first = To the first
page-list-empty = Nothing here
page-list-pick = Pick { $name }
page-list-pick-all = All on this page
page-act-check = Check now
page-act-check-parcels = Check its parcels now
page-act-archive = Archive
page-act-unarchive = Take out of the archive
page-act-received = I have it
page-act-received-all = I have them
page-act-reopen = Open it again
page-act-give-up = Give it up
page-act-delete = Delete
page-act-colour = Mark
page-colour = Colour mark
page-colour-any = Any colour
page-colour-none = No colour
page-colour-red = Red
page-colour-orange = Orange
page-colour-yellow = Yellow
page-colour-green = Green
page-colour-blue = Blue
page-colour-purple = Purple
page-colour-grey = Grey

## Add
page-add-lede = Paste anything that holds tracking numbers or orders: one or fifty, a sentence, a mail, a page, a link. You see what was understood before anything is saved.
page-add-hint = Up to 5,000 numbers at a time. Nothing is sent to anyone when you press Look.
page-add-files-hint = Mails (.eml, .mbox), saved pages, captures, tables (CSV, TSV), an export of Doorstep: any number of files, 64 MB together. What a file is, is told by what stands in it.
page-add-orders = An order page or a list of orders as text, the source of a mail of AliExpress, a saved page or a table of another tool: all of it is read here. Names, addresses, phone numbers and card digits are left out.
page-add-inbox = what was not understood stays there.
page-add-too-large = That is more than 64 MB, and nothing was read. Choose fewer files at a time; a large mailbox can be brought in with “doorstep import”, which has no such limit.
page-add-gone = This preview is more than a day old, or was saved already. Choose the files again.
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

## Import
page-add-files = Or choose files
page-add-whole-orders = Whole orders
page-import-orders = Orders
page-import-parcels = Parcels
page-import-odd = Not understood
page-import-save = Save all of it
page-import-save-nothing = Save nothing
page-import-back = Back
page-import-instead = instead of
page-columns-title = What do the columns hold?
page-add-look = Look
page-columns-later = Not now
page-inbox = Inbox
page-inbox-wait = Waiting for your word
page-inbox-found = found in the watched folder
page-inbox-unwanted = Not wanted
page-inbox-careful = Careful
page-inbox-kept-open = what is kept of it
page-inbox-away = Put away
page-inbox-all-away = Put all of it away
page-mail = Mailboxes
page-mail-now = Read now
page-mail-stop = Stop reading it
page-mail-open = Read a mailbox
page-mail-server = Mail server (IMAP)
page-mail-name = Your name there
page-mail-secret = App password
page-mail-folder = Folder
page-mail-port = Port
page-mail-try = Try it and read it
page-inbox-again-title = Read again
page-inbox-again-now = Read again now
page-inbox-kept-title = What is kept
import-new = new
import-changed = changed
import-same = known
import-outranked = left as it is
order-status-to-pay = to be paid
order-status-processing = being prepared
order-status-shipped = on its way
order-status-completed = completed
order-status-closed = closed
order-status-canceled = cancelled
page-import-pasted = what was pasted
page-import-title = { $orders ->
    [0] { $parcels ->
        [one] One parcel
       *[other] { $parcels } parcels
    }
    [one] One order{ $parcels ->
        [0] {""}
        [one] {" "}and one parcel
       *[other] {" "}and { $parcels } parcels
    }
   *[other] { $orders } orders{ $parcels ->
        [0] {""}
        [one] {" "}and one parcel
       *[other] {" "}and { $parcels } parcels
    }
}
page-import-nothing = Nothing new
page-import-ready = Ready to be taken in
page-import-nothing-lede = What was understood of this is here already.
page-import-all-or-nothing = It is saved as a whole or not at all, and can be undone.
page-import-item = Item
page-import-refund = Refund
page-import-parcel = { $events ->
    [0] No scan told.
    [one] One new scan.
   *[other] { $events } new scans.
} { $count ->
    [0] {""}
    [one] Of order { $orders }.
   *[other] Of orders { $orders }.
}
page-import-same = { $count ->
    [one] One thing is here already and stays as it is.
   *[other] { $count } things are here already and stay as they are.
}
page-import-export = { $name } is an export of Doorstep: { $parcels ->
    [0] no new parcel
    [one] one new parcel
   *[other] { $parcels } new parcels
}, { $orders ->
    [0] no new order
    [one] one new order
   *[other] { $orders } new orders
}{ $known ->
    [0] .
   *[other] ; { $known } are here already and stay.
}
page-import-odd-kept = When you save, this goes to the Inbox, and is read again when a newer Doorstep knows more.
page-import-saved = Saved: { $orders ->
    [0] no new order
    [one] one new order
   *[other] { $orders } new orders
}{ $changed ->
    [0] {""}
    [one] , one changed
   *[other] , { $changed } changed
}, { $parcels ->
    [0] no new parcel
    [one] one new parcel
   *[other] { $parcels } new parcels
}.

## Columns of a table
page-columns-lede = This table holds order numbers, but the names of its columns do not say the rest. Say it once; tables with the same columns are then simply read.
page-columns-no-order = One column must hold the order numbers.
page-column-none = leave it out
page-column-order-number = order number
page-column-line-id = number of the item in the order
page-column-placed-on = day it was placed
page-column-status = status
page-column-total = total of the order
page-column-price = price of one
page-column-price-info = price as AliExpress writes it to files
page-column-currency = currency
page-column-seller = shop
page-column-seller-url = address of the shop
page-column-title = what was bought
page-column-product-id = product number
page-column-sku-id = variant number
page-column-variant = variant
page-column-quantity = how many
page-column-tracking-number = tracking number
page-column-picture = address of a picture

## Inbox
page-inbox-lede = What Doorstep read and did not understand, and what only pretended to come from AliExpress. Nothing of it is lost until you put it away.
page-inbox-empty = Everything was understood
page-inbox-empty-text = Mails, pages and tables that hold something unknown would wait here.
page-inbox-capture = a capture
page-inbox-page = a page
page-inbox-mail = a mail
page-inbox-table = a table
page-inbox-text = a text
page-inbox-again = A newer Doorstep understands more. It reads all this again by itself after an update; here it can be asked to.
page-inbox-kept = This is all that is kept of it: what is needed to read it again, without names, addresses, phone numbers and card digits. “…” stands where something was left out.
page-inbox-dismissed = { $count ->
    [0] Nothing was put away.
    [one] Put away.
   *[other] { $count } things are put away.
}
page-inbox-forgotten = It is not waiting any more. Nothing was saved.
page-inbox-reread = { $count ->
    [0] Everything was read by this version already.
    [one] One thing was read again.
   *[other] { $count } things were read again.
}

page-mail-lede = Doorstep can read the mails of AliExpress in a mailbox by itself. It opens the folder for reading only, looks at no other sender, and marks nothing as read.
page-mail-password = Made in the settings of your mail account, for Doorstep alone. It is kept sealed and sent to nobody but your mail server.
page-mail-read = { $mails ->
    [0] No mail of AliExpress yet
    [one] One mail read
   *[other] { $mails } mails read
}; last looked { $when }.
page-mail-not-read = Not read yet.
page-mail-added = { $host } works. { $mails ->
    [0] There is no mail of AliExpress of the last half year in it; new ones will be read.
    [one] One mail of AliExpress is being read.
   *[other] { $mails } mails of AliExpress or more are being read.
}
page-mail-visited = It is being read in a moment.
page-mail-removed = It is not read any more. What it brought stays.

## Orders that are alike
page-order-alike = Easily taken for this one
page-order-refunds = Refunds
page-order-completed = Completed
alike-product = The same product as order { $other }.
alike-look = It looks like order { $other }.
alike-shop = From the same shop as order { $other }.
alike-differs-variant = This one: { $here }; that one: { $there }.
alike-differs-title = This one: { $here }; that one: { $there }.
alike-differs-quantity = Pieces here: { $here }; there: { $there }.
alike-differs-total = Paid here: { $here }; there: { $there }.
alike-differs-placed = Placed { $here }, that one { $there }.
alike-differs-shop = From { $here }, that one from { $there }.
alike-nothing = Nothing that is known tells them apart; give one of them a name or a colour.

## First run
page-first = Nothing is on its way yet
page-first-add = Add your first parcel
page-first-copy = On AliExpress: My Orders, the order, Track order. Not the order number: no carrier knows that one.
    .title = Copy a tracking number
page-first-paste = One or fifty, also in a sentence or a link. You see what was understood first.
    .title = Paste it here
page-first-watch = It asks the carriers, says in plain words where the parcel is, whether the silence is normal, and what to do by when.
    .title = Let Doorstep watch

## Today
page-today-needs = { $count ->
    [one] One thing needs you
   *[other] { $count } things need you
}
page-today-needs-you = What needs you
page-today-worth = Worth a look
page-today-moved-live = Something moved
page-today-moved-all = All by last change
page-today-calm-title = Nothing needs you
page-today-calm = { $count ->
    [0] No parcel is on its way.
    [one] One parcel is on its way. You will find it here when there is something to do.
   *[other] { $count } parcels are on their way. They will be here when there is something to do.
}
page-today-more = { $count ->
    [one] One more parcel needs you
   *[other] { $count } more parcels need you
}
page-today-more-orders = { $count ->
    [one] One more order needs you
   *[other] { $count } more orders need you
}
page-today-since = Since you last looked, { $when }
page-today-since-first = In the last three days
page-today-moved-none = Nothing has moved. That is quite usual: between countries a parcel is often not scanned for a week or two.

## Parcels
page-parcels-add = Add parcels
page-parcels-all = All parcels
page-parcels-search = Search parcels
    .placeholder = Number, name, place, shop
page-parcels-next = More parcels
page-parcels-sort-attention = Most urgent first
page-parcels-sort-changed = Last changed first
page-parcels-sort-added = Last added first
page-parcels-show-all = All
page-parcels-show-needs = Needs you
page-parcels-show-arriving = Arriving
page-parcels-show-moving = On the way
page-parcels-show-done = Done
page-parcels-show-archived = Archived
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

## Phone
page-phone-description = Where your AliExpress parcels are, whether their silence is normal, and what to do by when.
page-phone-add = Add

## Browsers
page-browsers = Browsers
page-browsers-lede = The browser extension reads along when you open your orders on AliExpress, and brings them here by itself. It sends nothing to anyone else, and it leaves out names, addresses and phone numbers.
page-browsers-pair = Pair a browser
page-browsers-address = Address
page-browsers-code = Code
page-browsers-paired = Paired browsers
page-browsers-since = paired { $when }
page-browsers-used = last heard of { $when }
page-browsers-end = End
page-browsers-end-of = the pairing of { $name }
page-browsers-none = No browser is paired yet.
page-browsers-how = Install the extension, open it, enter the two things below and press Pair.
page-browsers-code-life = The code works once and for five minutes. Whoever has it could bring orders here, so show it to nobody.
page-browsers-ended = { $name } can bring nothing any more.
page-browsers-may = A paired browser can bring orders and pictures and read what stands beside each order. It cannot read or change anything else here.

## Orders
page-orders-add = Add an order
page-orders-all = All orders
page-orders-paste = Paste a number or a mail
page-orders-search = Search orders
    .placeholder = Number, name, shop, what was bought
page-orders-next = More orders
page-orders-sort-added = Last added first
page-orders-sort-placed = Last ordered first
page-orders-sort-attention = Most urgent first
page-orders-show-all = All
page-orders-show-needs = Needs you
page-orders-show-no-parcel = No parcel yet
page-orders-show-moving = On the way
page-orders-show-arriving = Arriving
page-orders-show-done = Done
page-orders-show-archived = Archived
page-orders-hint = Part of a number, of a name, of a shop or of what was bought is enough. Archived orders are under “Archived”.
page-orders-none-all = Every order is in the archive.
page-orders-none-needs = No order needs you.
page-orders-none-no-parcel = Of every order that is still open a parcel is known.
page-orders-none-moving = No order is on its way.
page-orders-none-arriving = No order is out for delivery.
page-orders-none-done = No order has arrived or ended yet.
page-orders-none-archived = The archive is empty. Orders that are over can be put here; nothing in them is lost.
page-orders-first = No order is here yet
page-orders-first-why = An order says what you paid, who sold it and until when your money is protected. With it, Doorstep can say when to act.
page-orders-first-import = Bring them in
    .text = Save a mail of AliExpress or your order page as a file and let Doorstep read it: doorstep import FILE.
page-orders-first-write = Or write one down
    .text = The order number is enough to begin with; the rest can be added when it matters.
page-orders-first-link = Say which parcels it comes in
    .text = One order may come in several parcels, and one parcel may hold several orders.

## An order in a list
page-order-nameless = Order { $number }
page-order-things = { $count ->
    [one] 1 thing
   *[other] { $count } things
}
page-order-parcels-say = { $count } parcels: { $status }
page-order-no-parcel = No parcel yet
page-order-state-to-pay = Not paid yet
page-order-state-processing = Being prepared
page-order-state-shipped = Shipped
page-order-state-completed = Completed
page-order-state-closed = Closed
page-order-state-canceled = Cancelled
page-order-state-unknown = Not said

## Order
page-order-edit = Edit
page-order-no-parcel-yet = Until there is a tracking number, the order itself says what to do.
page-order-idle = Nothing is expected of this order any more.
page-order-by-parcels = { $count ->
    [one] So says its parcel; what to do stands there.
   *[other] So says the one of its { $count } parcels that is most pressing; what to do stands there.
}
page-order-parcels = Its parcels
page-order-evidence = Evidence
page-order-evidence-why = Pictures of AliExpress’ pages as they were, taken by the browser extension. The digest shows that a picture was not changed since.
page-order-picture-taken = Picture of { $when }
page-order-parcels-none = No tracking number is known yet. Sellers usually have three to ten days to ship; the number then stands on the order’s page at AliExpress.
page-order-link-open = Add a parcel to it
page-order-link = Add to the order
page-order-link-text = Tracking numbers
page-order-link-hint = One or more, also in a sentence or a link. A number that is not followed yet is followed from now on.
page-order-unlink-open = A parcel is not of this order?
page-order-unlink = Take { $name } out of this order
page-order-bought = What was bought
page-order-bought-none = Nothing is written down yet.
page-order-bought-add = Write it down
page-order-picture = Picture
page-order-total = Paid in all
page-order-notes = Notes
page-order-about = About this order
page-order-clocks = Dates that protect you
page-order-clocks-none = No date is known. The refund date stands on the order’s page at AliExpress.
page-order-clock-open = Add a date
page-order-clock-kind = Which date
page-order-clock-date = Day
page-order-clock-keep = Keep the date
page-order-clock-back = Take it back
page-order-number = Order number
page-order-number-hint = The long number beside the order on AliExpress, usually 16 digits.
page-order-placed = Ordered
page-order-paid = Paid
page-order-paid-by = Paid with
page-order-shipped = Shipped
page-order-service = Shipping method
page-order-to = Goes to
page-order-country = Country
page-order-city = City
page-order-word = AliExpress says
page-order-read-from = First read
page-order-added = Here since
page-order-links = Look for yourself
page-order-told = Others say otherwise
page-order-told-why = What you say goes before all; then a page of AliExpress, a mail, a pasted text.
page-order-told-field = Of
page-order-told-place = Where
page-order-told-value = It says
page-order-told-when = Read
page-aliexpress-order = The order at AliExpress
page-aliexpress-tracking = Its tracking at AliExpress
page-aliexpress-messages = Messages with the seller
page-aliexpress-snapshot = As it was sold
page-field-seller = Shop
page-field-placed-on = Ordered
page-field-paid-on = Paid
page-field-shipped-on = Shipped
page-field-completed-on = Completed
page-field-closing-soon = Will soon be completed, said on
page-field-status = AliExpress says
page-field-total = Paid in all
page-field-service = Shipping method
page-field-country = Country
page-field-city = City
page-place-you = written by you
page-place-page = a page of AliExpress
page-place-mail = a mail of AliExpress
page-place-paste = a pasted text

## Editing an order
page-order-new = Add an order
page-order-new-lede = Only the number is needed. Whatever else you know makes the advice better.
page-order-edit-lede = What you write here goes before what any import says. It can be undone.
page-order-save = Save
page-order-back = Back to the order
page-order-part-what = The order
page-order-part-shop = Shop and payment
page-order-part-way = On its way
page-order-name = Your name for it
page-order-shop-number = Number of the shop
page-order-currency = Currency
page-order-line = Item { $number }
page-order-line-title = What it is
page-order-line-variant = Variant
page-order-line-quantity = How many
page-order-line-price = Price of one
page-order-line-more = Product number, picture
page-order-line-product = Number of the product
page-order-line-sku = Number of the variant
page-order-line-picture = Address of a picture
page-order-line-remove = Take this item out
page-order-line-another = More items
page-order-clocks-elsewhere = Dates that protect you are added on the order’s own page.
page-order-fault-number = This is no order number of AliExpress. It has 16 digits or so and stands beside the order.
page-order-fault-known = This order is here already. Find it under Orders.
page-order-fault-day = A day is written as 2026-11-24.
page-order-fault-amount = An amount is written as 13.90, with a currency of three letters such as EUR.
page-order-fault-country = No country is called that. Write its English name or two letters, such as France or FR.
page-order-fault-seller = A shop with a number needs a name, too.
page-order-fault-title = An item needs a few words that say what it is.
page-order-fault-quantity = This is a number from 1 on.
page-order-fault-picture = This is no address of a picture. It begins with https://

## Parcel
page-todo = What to do
page-evidence = What to save as evidence
page-look-again = Look again
page-life = Its life so far
page-life-scan = scan
page-life-note = note
page-life-silence = silence
page-life-expected = expected
page-life-estimate = estimated date
page-timeline = What happened
page-zone-assumed = (zone assumed)
page-record = The record
page-record-events = Every event as it came
page-record-checks = Every time it was asked about
page-record-time = Time there
page-record-words = Words
page-record-read = Read as
page-record-when = When
page-record-number = Number
page-record-outcome = Outcome
page-about-parcel = About this parcel
page-fresh = How fresh this is
page-fresh-asked = Last asked
page-fresh-answered = Last answered
page-fresh-changed = Last changed
page-fresh-next = Next check
page-not-yet = not yet
page-its-number = Its number
page-its-numbers = Its numbers
page-local = Who brings it
page-known = What is known
page-parcel-orders = Ordered as
page-mark-open = Note something down
page-mark-what = What happened
page-mark-note = A note
page-mark-delivered = It was delivered
page-mark-lost = It is lost
page-mark-returned = It went back
page-mark-words = In your words
page-mark-write = Write it down
page-name-open = Name it
page-name = Name
    .placeholder = What is in it?
page-name-keep = Keep the name
page-way = { $passed } of 6 stops of the way
page-closed-received = you have it
page-closed-given-up = given up
page-closed-refunded = refunded
page-urgency-calm = Nothing to do
page-urgency-soon = Worth a look
page-urgency-act = This needs you
page-urgency-now = Do this now
page-message-gloss = What it says:
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
page-fact-shop = Shop
page-fact-added = Followed since

page-number-pivot = told by { $by } in place of an earlier number
page-number-hand-over = told by { $by } for a later part of the way

## Unknown
page-unknown = Not understood
page-unknown-lede = What sources said and no table knows, and what imports could not read. It is shown as it came and moves nothing; it was never guessed to mean something.
page-unknown-sources = Codes and texts of sources
page-unknown-sources-none = Every code and text that came so far is understood.
page-unknown-report = Numbers, names and places are taken out. Reported, these lines let the next version understand them.
page-unknown-as-text = As a text to send
page-unknown-source = Source
page-unknown-code = Code
page-unknown-text = Words
page-unknown-times = Times
page-unknown-imports = Of imports
page-unknown-imports-none = Imports understood all they were given.
page-unknown-put-away = Seen

## Settings
page-settings-access = Who may open these pages
page-settings-access-here = Only this machine. To open them from another one, set a password and another address to listen on; without a password Doorstep refuses that.
page-settings-access-here-password = Only this machine, and only with the password.
page-settings-access-anywhere = Other machines too, with the password.
page-settings-password-set = A password is set
page-settings-password-none = No password
page-tokens = Tokens for programs
page-tokens-why = A program that reads or changes what is here sends a token with every request.
page-tokens-api = What the API can do
page-tokens-none = There is no token yet, so no other program can change anything.
page-token-name = Which program is it for?
page-token-name-hint = So that you can tell it from others when you take it back.
page-token-nameless = A token needs a name, so that it can be told from others.
page-token-scope = What it may do
page-scope-read = Look at everything
page-scope-write = Look at and change everything
page-scope-capture = A paired browser: bring orders, and read what is thought of them
page-settings-browsers = Browsers
page-settings-browsers-why = The browser extension brings orders by itself as you look at them on AliExpress.
page-settings-browsers-open = Pair a browser, or end a pairing
page-token-make = Make a token
page-token-made = Here is the token
page-token-once = It is shown this once and kept nowhere. Copy it now.
page-token-made-on = made
page-token-used = last used
page-token-unused = never
page-token-revoked = taken back
page-token-revoke = Take it back
page-settings-configured = What is configured
page-settings-where = These settings are read from one file and from environment variables when Doorstep starts; they are not changed here.
page-settings-file = File
page-settings-no-file = there is none; everything is as it comes
page-settings-key = Setting
page-settings-says = What it is
page-settings-value = Now
page-settings-unset = not set
page-settings-secret = set, and secret
page-settings-data-dir = Folder of the database and all else that is kept
page-settings-listen = Address these pages are served on
page-settings-database = Another database than the file in that folder
page-settings-host = Name under which the pages may be asked for
page-settings-password = What pages ask for where other machines reach them
page-settings-log = What is logged
page-settings-default = Every setting with its meaning and default is printed by

## About
page-about = About
page-about-lede = Doorstep stands on the buyer’s side of a parcel: it says what the answers of carriers mean, what to do and by when.
page-about-this = This Doorstep
page-about-version = Version
page-about-tables = Tables of codes and phrases
page-about-followed = Followed
    .text = { $count ->
        [one] 1 parcel
       *[other] { $count } parcels
    }, { $archived } archived
page-about-database = Database
page-about-database-server = a PostgreSQL server, as configured
page-about-data = Where your data lie
page-about-data-why = Everything is in this folder. doorstep backup copies it, doorstep export writes all of it as text that any Doorstep reads, and removing the folder removes everything.
page-about-never = What it never does
page-about-telemetry = It sends no telemetry, asks for no updates and has no account.
page-about-sent = It sends tracking numbers to no one but the sources that are switched on.
page-about-guess = It never guesses a delivery: what is not understood is shown as it came.
page-about-affiliate = No link earns anybody money.
page-about-licences = Licences
page-about-licence = Doorstep is free software under the MIT licence or the Apache licence 2.0, as you like.
page-about-fonts = The typefaces are under the SIL Open Font Licence:
page-about-crates = The libraries it is built of, with their licences, are listed in its file Cargo.lock and in their own packages.

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
page-done-orders-archive = { $count ->
    [one] One order is in the archive now.
   *[other] { $count } orders are in the archive now.
}
page-done-orders-unarchive = { $count ->
    [one] One order is out of the archive again.
   *[other] { $count } orders are out of the archive again.
}
page-done-orders-colour = { $count ->
    [one] One order is marked.
   *[other] { $count } orders are marked.
}
page-done-orders-delete = { $count ->
    [one] One order is deleted. Its parcels stay.
   *[other] { $count } orders are deleted. Their parcels stay.
}
page-done-order = The order is saved.
page-done-order-added = The order is here now.
page-done-linked = { $count ->
    [one] The parcel is part of this order now.
   *[other] { $count } parcels are part of this order now.
}
page-done-unlinked = The parcel is no longer part of this order.
page-done-clock = The date is kept.
page-done-clock-back = The date is taken back.
page-done-evidence = The picture is deleted.
page-done-put-away = Put away.
page-done-token-revoked = The token is taken back. Whoever sends it is refused from now on.
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
page-problem-not-known-yet = This is not known yet
    .text = On this day the household has not heard of it. Move the time of the demo on, and it will appear.
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
page-sources = Sources
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

## What the reader did about a trouble

page-deeds = What you did
page-deeds-none = Nothing is noted yet. Steps you take and messages you send are noted here, and Doorstep reminds you when an answer is due.
page-deed-add = Note what you did or heard
page-deed-what = What
page-deed-until = Until
page-deed-until-hint = (the day the seller asks you to wait for)
page-deed-own-words = In your words
page-deed-write = Note it
page-deed-words = The words
page-deed-take-back = Take back
page-act-refunded = The money is back
page-did-promised = The seller asks me to wait until the day below
page-did-answered-seller = The seller gave a useful answer
page-did-answered-carrier = The carrier answered
page-did-answered-support = AliExpress' support answered
page-did-extension-asked = I asked for more time of protection
page-did-extension-granted = The seller gave more time
page-did-dispute-opened = I opened a dispute
page-did-escalated = I asked AliExpress to decide it
page-done-deed = It is noted.
page-done-deed-gone = It is taken back.
page-step-take = Done
page-step-taken = done
page-message-sent = I sent it
page-message-chinese = The same in Chinese, for a seller in China; the English text above says what it means.
deed-step = Step taken: { $step }
deed-sent = Message sent: { $party }
deed-answered = Answer received: { $party }
deed-promised = The seller asked to wait until { $until }
deed-extension-asked = Asked for more time of protection
deed-extension-granted = More time was given
deed-dispute-opened = Dispute opened
deed-escalated = AliExpress was asked to decide
