### Sentences of the terminal.

## Columns of lists

terminal-column-parcel = Parcel
terminal-column-stage = Stage
terminal-column-last-news = Last news
terminal-column-arrival = Expected
terminal-column-silence = Silence
terminal-column-act-by = Act by
terminal-column-source = Source
terminal-column-code = Code
terminal-column-text = Text
terminal-column-times = Times

## Adding

terminal-add-new = new
terminal-add-known = known
terminal-carrier-unknown = carrier not known
terminal-meant = Likely slips for: { $numbers }.
terminal-not-understood = No number in: { $text }
terminal-not-understood-more = { $lines ->
    [one] Nor in one line more.
   *[other] Nor in { $lines } lines more.
}
terminal-beyond = { $more ->
    [one] One more number was
   *[other] { $more } more numbers were
} left out: at most 5,000 can be added at once. Add the rest in a second go.
terminal-no-number = No tracking number was found. Nothing was saved.
terminal-added = { $new ->
    [0] No parcel was new
    [one] 1 parcel is followed now
   *[other] { $new } parcels are followed now
}{ $known ->
    [0] .
    [one] ; 1 was followed already.
   *[other] ; { $known } were followed already.
}
terminal-preview = { $parcels ->
    [one] This parcel would be followed. Nothing is saved yet; say --yes to save it.
   *[other] These { $parcels } parcels would be followed. Nothing is saved yet; say --yes to save them.
}

## Lists

terminal-no-parcels = No parcel is followed yet. Add one with `doorstep add` and its tracking number.
terminal-none-fits = No parcel fits.
terminal-parcels = { $parcels ->
    [one] 1 parcel
   *[other] { $parcels } parcels
}
terminal-not-judged = just added
terminal-not-heard-of = no news yet
terminal-needs-you = Needs you
terminal-nothing-needs-you = Nothing needs you today.
terminal-nothing-unknown = Everything the sources said was understood.
terminal-how-to-report-unknown = Numbers, names and places are taken out. Look through the list before you send it to anyone.
terminal-moved = Moved in the last day
terminal-nothing-moved = Nothing moved in the last day.

## One parcel

terminal-what-to-do = What to do
terminal-dates = Dates
terminal-numbers = Numbers, and pages about them
terminal-of-orders = Of order { $orders }
terminal-timeline = Timeline
terminal-no-news = Nothing has been heard yet.
terminal-silence = { $days ->
    [0] Heard of today: { $level }. { $reason }
    [one] 1 day without news: { $level }. { $reason }
   *[other] { $days } days without news: { $level }. { $reason }
}
terminal-you = you
terminal-next-check-due = The next check is due. { $why }
terminal-checks = Checks
terminal-no-checks = No source has been asked yet.
terminal-last-answered = A source last answered { $when }.
terminal-never-answered = No source has answered yet.
terminal-next-check = Next check { $when }. { $why }

## Edits

terminal-marked = { $number } is marked. `doorstep undo` takes it back.
terminal-archived = { $parcels ->
    [0] Nothing to archive: these parcels are archived already.
    [one] 1 parcel is archived. `doorstep undo` takes it back.
   *[other] { $parcels } parcels are archived. `doorstep undo` takes it back.
}
terminal-taken-back = { $parcels ->
    [0] Nothing to take back: these parcels are not archived.
    [one] 1 parcel is back in the list.
   *[other] { $parcels } parcels are back in the list.
}
terminal-undone = Taken back: { $edit }.
terminal-nothing-to-undo = There is nothing to take back.
terminal-edit-describe = a name, note or other words of yours
terminal-edit-archive = an archiving
terminal-edit-close = that a parcel was received or given up
terminal-edit-mark = a mark
terminal-edit-delete-parcels = a deletion
terminal-edit-add-parcels = parcels added
terminal-edit-order = a change of an order
terminal-edit-import = an import

## Checking

terminal-check-asked-for = { $parcels ->
    [one] 1 parcel is next to be asked about.
   *[other] { $parcels } parcels are next to be asked about.
} { $server ->
    [yes] The running server does it.
   *[no] No server is running; start it with `doorstep serve`, or say --wait.
}
terminal-check-not-answered = { $parcels ->
    [one] 1 parcel got no answer within { $seconds } seconds. It stays next in turn.
   *[other] { $parcels } parcels got no answer within { $seconds } seconds. They stay next in turn.
}

## Sources

terminal-source-answered = It last answered { $when }.
terminal-source-asked = It was last asked { $when } and has never answered.
terminal-source-news = It can send news by itself to { $path } at an address of yours that it can reach. Keep that path secret.
terminal-source-entered = Its key was entered in Doorstep.
terminal-source-type-key = Type { $settings }, one on each line, then end the input (Ctrl-D).

## Data

terminal-backed-up = The database is copied to { $file }.
terminal-imported = { $parcels ->
    [one] 1 parcel was taken in
   *[other] { $parcels } parcels were taken in
}{ $known ->
    [0] {""}
    [one] , 1 was here already
   *[other] , { $known } were here already
}; { $orders ->
    [one] 1 order is new.
   *[other] { $orders } orders are new.
}
terminal-reread = { $parcels ->
    [one] 1 parcel was read again.
   *[other] { $parcels } parcels were read again.
}

## Tokens

terminal-token-made = Keep it well: it is not shown again. It may { $scope ->
    [write] read and change everything
    [capture] bring orders and pictures, and see nothing
   *[other] read everything
}; send it as `Authorization: Bearer` (see /api).
terminal-pairing-code = Enter this and Doorstep's address in the browser extension. The code works once and for five minutes.
terminal-no-evidence = No picture is kept of order { $order }. The browser extension takes them, on the order's page.
terminal-column-evidence-taken = Taken
terminal-column-evidence-file = File
terminal-column-evidence-digest = SHA-256
terminal-no-tokens = There are no tokens. Make one with `doorstep token add NAME`.
terminal-tokens-revoked = Revoked. Whoever has it is turned away from now on.
terminal-token-unused = never used
terminal-token-revoked = revoked
terminal-column-token-id = Id
terminal-column-token-name = Name
terminal-column-token-scope = May
terminal-column-token-made = Made
terminal-column-token-used = Last used

## Orders

terminal-order-saved = Order { $number } is saved.
terminal-order-linked = { $parcels ->
    [one] Order { $number } came in 1 more parcel.
   *[other] Order { $number } came in { $parcels } more parcels.
}
terminal-order-unlinked = { $parcels ->
    [one] Order { $number } came in 1 parcel less.
   *[other] Order { $number } came in { $parcels } parcels less.
}
terminal-order-parcels = { $parcels ->
    [0] No parcel is linked to it.
    [one] It came in 1 parcel.
   *[other] It came in { $parcels } parcels.
}
terminal-no-orders = There are no orders here. Add one with `doorstep order add NUMBER`, or bring them in with `doorstep import FILE`.
terminal-order-status = Status
terminal-order-seller = Shop
terminal-order-placed = Placed
terminal-order-paid = Paid
terminal-order-shipped = Shipped
terminal-order-completed = Completed
terminal-order-total = Total
terminal-order-service = Shipping
terminal-order-to = To
terminal-order-notes = Notes
terminal-column-order-order = Order
terminal-column-order-title = What
terminal-column-order-placed = Placed
terminal-column-order-status = Status
terminal-column-order-total = Total
terminal-column-order-seller = Shop

## Importing

terminal-import-events = { $events ->
    [0] {""}
    [one] (1 new event)
   *[other] ({ $events } new events)
}
terminal-import-nothing = Nothing is new; nothing was changed.
terminal-import-saved = Saved. `doorstep undo` takes it back.
terminal-import-preview = Nothing is saved yet: say --yes to save it.
terminal-import-merged = Taken in. What was here already stayed as it is.
terminal-inbox-empty = The inbox is empty: everything was understood.
terminal-inbox-careful = Careful:
terminal-inbox-waiting = Waiting to be saved:
terminal-inbox-dismissed = { $things ->
    [0] Nothing was put away.
    [one] One thing is put away.
   *[other] { $things } things are put away.
}
terminal-inbox-reread = { $things ->
    [0] Everything was read by this version already.
    [one] One thing was read again.
   *[other] { $things } things were read again.
}
terminal-inbox-forgotten = Forgotten. Nothing was saved.
terminal-no-mail = No mailbox is read. Add one with `doorstep mail add SERVER NAME`.
terminal-mail-added = { $host } works and is read from now on. { $mails ->
    [0] There is no mail of AliExpress of the last half year in it.
    [one] It holds one mail of AliExpress.
   *[other] It holds { $mails } mails of AliExpress or more.
}
terminal-mail-tested = { $host } works. { $mails ->
    [0] There is no mail of AliExpress of the last half year in it.
    [one] It holds one mail of AliExpress.
   *[other] It holds { $mails } mails of AliExpress or more.
}
terminal-mail-read = { $mails ->
    [one] one mail
   *[other] { $mails } mails
} read, last looked { $when }
terminal-mail-removed = { $host } is not read any more. What it brought stays.
