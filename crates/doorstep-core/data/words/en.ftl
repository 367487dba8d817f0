### Common words, and the sentences of checks, clocks, silence and schedule.

## Dates

date = { $day } { $month } { $year }
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

## Pieces that sentences share. What is not known arrives as `unknown`.

days-count = { $days ->
    [one] 1 day
   *[other] { $days } days
}
left-count = { $days_left ->
    [one] 1 day
   *[other] { $days_left } days
}
the-carrier = { $carrier ->
    [unknown] the local carrier
   *[other] { $carrier }
}
by-act-day = { $act_by ->
    [unknown] {""}
   *[other] {" "}Whatever you hear, act by { $act_by }: the protection ends on { $refund_by }.
}

## How a check ended

outcome-answered = The source answered.
outcome-unchanged = The source answered; nothing is new.
outcome-pending = The source knows the number; there is no scan yet.
outcome-not-found = The source does not know this number.
outcome-pivot = The source points to another number of the same parcel.
outcome-auth = The source refused the key. Check the key in the settings.
outcome-quota = The allowance of this source is used up for now.
outcome-rate-limited = The source wants to be asked more slowly.
outcome-blocked = The source showed a block page instead of an answer. Doorstep leaves it alone for some hours.
outcome-bad-number = The source says this cannot be one of its numbers.
outcome-misread = An answer came that Doorstep could not read. Nothing was changed.
outcome-upstream = The source failed on its side.
outcome-unreachable = The source could not be reached.

## When Doorstep asks next

next-check-closed = You closed this parcel; it is no longer asked about.
next-check-first = It is about to be asked about for the first time.
next-check-nobody = No source has been asked yet. Check which sources are switched on.
next-check-done = It has ended; no further question is needed.
next-check-confirm = Once more after a day, in case the carrier corrects itself.
next-check-pivot = At once, because a source named another number.
next-check-dormant = Once a week, because nothing has been heard for months.
next-check-not-found = A few times a day at first, then daily, because no source knows the number yet.
next-check-stalled = Once a day, because nothing has been heard for two weeks.
next-check-label = Every other day until the first scan.
next-check-transit = Every other day while it is in the country of posting.
next-check-line-haul = Once a day, after the morning's scans, while it travels between countries.
next-check-arrived = Twice a day, at the hours parcels are scanned, because it is in the country of delivery.
next-check-customs = Once a day while it is at customs.
next-check-pickup = Twice a day while it waits for you.
next-check-out-for-delivery = Every few hours by day, because it is out for delivery.
next-check-trouble = Twice a day, because something is wrong.
next-check-ending = Once a day, to see how it ends.
next-check-deadline = More often than usual, because the protection is about to end.
next-check-far = Every other day, because the carrier expects it no sooner than next week.
next-check-expected = Twice a day, because the carrier expects it about now.
next-check-not-today = Four times a day, because it went out for delivery and did not come that day.
next-check-tells-late = Twice a day at most, because its source tells of scans half a day late.
next-check-not-found-long = Every third day, because no source has known the number for ten days.
next-check-key = In a day, because the source refused the key.
next-check-quota = When the allowance of the source is renewed.
next-check-rate-limited = Later, because the source wants to be asked more slowly.
next-check-blocked = After some hours of rest, because the source showed a block page.
next-check-misread = In half a day, because the last answer could not be read.
next-check-retry = Soon again, and less often the longer the source fails.

## Silence

silence-level-normal = normal
silence-level-watch = longer than usual
silence-level-worrying = worrying
silence-level-lost = probably lost

# What speaks for a reason.
silence-evidence-last = The last scan, on { $on }, says: “{ $words }”.
silence-evidence-service = { $service } is often not scanned after the hand-over to the carrier of your country.
silence-evidence-economy = A source calls it an economy service, which is often not scanned after the hand-over.
silence-evidence-peak = At such times ({ peak-name }) parcels wait longer everywhere on this part of the way.
silence-evidence-renumbered = It was handed over, and no number of the next carrier is known.
silence-evidence-others = { $one_in ->
    [0] Of { $like } pauses seen at this point, hardly any lasted so long.
    [1] Of { $like } pauses seen at this point, nearly all last so long.
   *[other] Of { $like } pauses seen at this point, about one in { $one_in } lasted at least so long.
}
silence-evidence-slow = Parcels at this point are about { $percent } % slower these weeks.
silence-reason-nothing-awaited = No further scan is expected.
silence-reason-label = The label exists, but the carrier has probably not scanned the parcel yet.
silence-reason-collection = The parcel is probably waiting to be collected by the carrier.
silence-reason-line-haul = It is probably between countries, where there is little to scan.
silence-reason-customs = It is probably passing through customs, which can be quiet for a week or more.
silence-reason-local-carrier = The local carrier has probably not scanned it yet.
silence-reason-limited-tracking = This shipping method often stops being scanned after the hand-over; the parcel may still come, or be there.
silence-reason-peak = It falls in a busy season ({ peak-name }), when everything takes longer.
silence-reason-renumbered = The local carrier may have given it a new number after it entered the country.
silence-reason-new-number = The new number { $number } has been issued, but its carrier has not shown a scan yet.
silence-reason-waiting-for-you = It waits to be collected by you.
silence-reason-returning = It is on its way back, and such ways are seldom scanned.
silence-reason-source-failing = No source has answered for days, so this is not the parcel's silence.
peak-name = { $peak ->
    [chinese-new-year] Chinese New Year
    [golden-week] Golden Week
    [singles-day] the 11.11 sales
    [black-friday] Black Friday
    [christmas] Christmas
   *[other] { $peak }
}

## Clocks

clock-ship-by = The seller ships by
    .meaning = If the seller has not shipped by this day, AliExpress usually cancels the order and pays back.
clock-refund-by = Refund date
    .meaning = Money back if the parcel has not come before this day. The day begins at midnight in California.
clock-coupon-from = Coupon for delay
    .meaning = From this day a coupon can be asked for because the parcel is late.
clock-claim-until = Claims usually possible until
    .meaning = After the refund date a case can usually still be opened for some days. Do not plan on it.
clock-received-until = Claims after receipt until
    .meaning = Last day to report a problem with what was delivered, or that it was not delivered to you.
clock-seller-answer-by = The seller answers by
    .meaning = If the seller has not answered the case by this day, your demand is usually granted.
clock-pickup-until = Collect by
    .meaning = The pickup point keeps the parcel until this day, then sends it back.
clock-promised-by = Promised by
    .meaning = The day the parcel was promised or estimated for. It is an estimate, not a guarantee.
clock-payment-claim-until = Payment provider's window
    .meaning = Until this day the payment provider has a dispute procedure of its own.
clock-certainty-printed = printed
clock-certainty-stated = entered by you
clock-certainty-estimated = estimated

## Parties of messages

party-seller = To the seller
    .by = the seller
party-carrier = To the carrier
    .by = the carrier
party-support = To AliExpress support
    .by = AliExpress support
party-dispute = For the dispute form
    .by = AliExpress, about the dispute

## How sure a reading is

certainty-coded = read from the source's own code
certainty-worded = read from the words
certainty-guessed = only a guess; it changes nothing
